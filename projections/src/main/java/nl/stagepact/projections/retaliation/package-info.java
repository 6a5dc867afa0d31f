@org.jspecify.annotations.NullMarked
package nl.stagepact.projections.retaliation;
