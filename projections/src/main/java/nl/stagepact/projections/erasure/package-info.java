@org.jspecify.annotations.NullMarked
package nl.stagepact.projections.erasure;
