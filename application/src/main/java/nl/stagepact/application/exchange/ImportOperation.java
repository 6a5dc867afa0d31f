package nl.stagepact.application.exchange;

import java.util.UUID;
import nl.stagepact.projections.engine.Page;

/** What can be asked about imports. They stand in no stream; what their lines ask for does. */
public sealed interface ImportOperation {

    /** Takes in a file and has it checked; nothing that it asks for is done. */
    record CheckImport(UUID importId, ImportKind kind, byte[] file) implements ImportOperation {

        /** Never what stands in the file. */
        @Override
        public String toString() {
            return "CheckImport[" + importId + ", " + kind + "]";
        }
    }

    /**
     * Does what the lines of a checked file ask for.
     *
     * @param onlyClean also when some lines have problems: those are left out
     */
    record ExecuteImport(UUID importId, boolean onlyClean) implements ImportOperation {}

    /** Forgets a file that nobody will run, and all that was found in it. */
    record DiscardImport(UUID importId) implements ImportOperation {}

    record FindImport(UUID importId) implements ImportOperation {}

    /** The newest first. */
    record FindImports(Page page) implements ImportOperation {}
}
