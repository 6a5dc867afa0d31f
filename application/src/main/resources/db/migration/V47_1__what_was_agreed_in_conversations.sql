-- For the mail that tells of a conversation: its summary and what was agreed, encrypted under the key of whom it speaks.
create table mail_minutes (
    placement_id uuid not null,
    conversation text not null,
    minutes text not null,
    primary key (placement_id, conversation)
);
