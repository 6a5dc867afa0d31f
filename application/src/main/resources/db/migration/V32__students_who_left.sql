-- Nothing new begins for a student who has left the school.
alter table student_standing add column left_school boolean not null default false;
