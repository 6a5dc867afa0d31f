-- What the job made go because it had been kept long enough: one row for each kind of data in each run. Counts only.
create table retention_run (
    run_at timestamptz not null,
    kind varchar(60) not null,
    kept_since timestamptz not null,
    gone bigint not null,
    succeeded boolean not null,
    primary key (run_at, kind)
);
