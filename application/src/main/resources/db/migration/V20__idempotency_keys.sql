-- What was answered to requests with an Idempotency-Key. No body of a success is kept: it is read again from the view.
create table idempotency_key (
    -- SHA-256 of client and key
    id         bytea       not null primary key,
    -- SHA-256 of method, path and body
    request    bytea       not null,
    -- the id for whatever the request makes
    operation  uuid        not null,
    -- null while it runs
    status     integer,
    view       text,
    location   text,
    problem    text,
    -- after this it was abandoned, and may be tried again
    busy_until timestamptz not null,
    expires_at timestamptz not null
);
create index idempotency_key_expires_at on idempotency_key (expires_at);
