-- Links in mails to people without an account. Ids, codes and hashes: the secret stands in the mail only.
create table mail_link (
    id uuid primary key,
    -- SHA-256 of the secret
    secret_hash bytea not null unique,
    -- of the address that it was mailed to, keyed by the secret
    address_proof bytea not null,
    person_id uuid not null,
    role text not null check (role in ('MENTOR', 'SCHOOL_SUPERVISOR', 'GUARDIAN')),
    placement_id uuid not null,
    act text not null check (act in ('SIGN', 'REPORT', 'JUDGE')),
    -- of the agreement
    version integer,
    party text,
    conversation text,
    policy_version integer not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint mail_link_act check ((act = 'SIGN') = (version is not null and party is not null)
        and (act = 'REPORT') = (conversation is not null))
);

-- The newest version, which is asked to be signed or was signed.
alter table mail_placement add column agreement_version integer;
