/**
 * Who somebody is here. The API asks for ids everywhere, and whoever begins to use it knows none: this tells their own.
 */
@NullMarked
package nl.stagepact.application.me;

import org.jspecify.annotations.NullMarked;
