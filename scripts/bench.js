/** `npm run bench`: Hearth beside others, in one run. `--quick` for a look of two minutes, `--only=<row>,<row>` for some rows. */
import { bench } from "../tests/bench/main.ts";

await bench(process.argv.slice(2));
