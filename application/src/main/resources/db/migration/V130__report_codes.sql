-- Reports that were made without an account. Ids and hashes: the code is shown once, to whoever reported.
create table report_code (
    -- as people write it down; nothing leads from it to the report without this table
    reference text primary key,
    report_id uuid not null unique,
    -- made for this one report, so that it leads to nobody
    reporter_id uuid not null,
    -- SHA-256 of the code
    code_hash bytea not null,
    made_at timestamptz not null
);
