/**
 * What is looked up and never decided here: qualifications and labour market regions, as data files with the days on which
 * they hold, under {@code src/main/resources/reference}.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.reference;
