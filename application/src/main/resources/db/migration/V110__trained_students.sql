-- Whether an employer trained anybody: asked when four years may have passed without placements.
create index placement_standing_workplace on placement_standing (employer_id, crebo);
