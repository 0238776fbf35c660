/** The planted faults alone; `npm run prove` runs them too. `--only=<words>` for those whose sentence, file or test holds the words. */
import { plantFaults } from "../tests/planted/main.ts";

await plantFaults(process.argv.slice(2));
