-- The invented region that a first start shows. It is told from the day on which it was begun, so that a start which
-- continues an interrupted telling, perhaps on another day, goes on with the same story.
create table demo_region (
    only_row boolean primary key default true check (only_row),
    told_on date not null,
    begun_at timestamptz not null,
    completed_at timestamptz
);

-- Which acts of the story are done: written in the transaction of the act, so none is done twice and none is left out.
-- Emptied at the end.
create table demo_region_act (
    act integer primary key
);
