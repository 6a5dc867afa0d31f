-- Who can be reached. The contact details are encrypted under the person's own key: destroy the key and they are gone.
create table mail_person (
    person_id uuid primary key,
    contact text not null
);

create table mail_organisation (
    organisation_id uuid primary key,
    name text not null
);

-- Who is told what concerns the organisation: an employer's one contact, a school's coordinators.
create table mail_member (
    organisation_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('CONTACT', 'COORDINATOR')),
    primary key (organisation_id, person_id, role)
);

create unique index mail_member_one_contact on mail_member (organisation_id) where role = 'CONTACT';

-- What the mails are about: ids, public names and dates, nothing about a person.
create table mail_offer (
    offer_id uuid primary key,
    employer_id uuid not null,
    title text not null,
    crebo text not null,
    start_date date not null,
    end_date date not null,
    blind boolean not null
);

create table mail_candidacy (
    candidacy_id uuid primary key,
    offer_id uuid not null references mail_offer,
    student_id uuid not null,
    school_id uuid not null,
    employer_id uuid not null,
    start_date date not null,
    end_date date not null,
    unveiled boolean not null,
    open boolean not null
);

create index mail_candidacy_open on mail_candidacy (employer_id) where open;

create table mail_placement (
    placement_id uuid primary key,
    candidacy_id uuid not null,
    offer_id uuid not null,
    student_id uuid not null,
    school_id uuid not null,
    employer_id uuid not null,
    mentor_id uuid not null,
    supervisor_id uuid,
    crebo text not null,
    start_date date not null,
    end_date date not null,
    plan json not null,
    -- conversations that were held or exempted, as in the plan
    done text[] not null,
    running boolean not null
);

create index mail_placement_running on mail_placement (employer_id) where running;

-- One mail to one person about one event: written in the transaction of the processor's token, so once and never lost.
create table mail (
    id uuid primary key,
    event_id text not null,
    recipient_id uuid not null,
    template text not null,
    party text not null check (party in ('STUDENT', 'SCHOOL', 'EMPLOYER')),
    language text not null check (language in ('NL', 'EN')),
    about_kind text not null check (about_kind in ('offer', 'candidacy', 'placement', 'employer')),
    about_id uuid not null,
    placement_id uuid,
    facts json not null,
    occurred_at timestamptz not null,
    queued_at timestamptz not null,
    state text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'DROPPED')),
    attempts integer not null default 0,
    -- 0, and one more each time somebody asks to send it again
    round integer not null default 0,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    settled_at timestamptz,
    -- a code, never a text: texts of mail servers quote addresses
    problem text,
    unique (event_id, recipient_id, template)
);

create index mail_recipient on mail (recipient_id, queued_at);
create index mail_placement_id on mail (placement_id, queued_at) where placement_id is not null;
create index mail_state on mail (state, queued_at);
