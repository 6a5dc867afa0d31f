/**
 * What a region looks at: figures over many employers and schools, without anybody's name. They are counted when they are
 * asked, from small documents of what is counted; a group of students that is too small to be nameless is never told.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.projections.insight;
