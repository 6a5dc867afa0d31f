-- In which language somebody wants to be written to, chosen by themselves; encrypted under their own key.
create table mail_language (
    person_id uuid primary key,
    language text not null
);
