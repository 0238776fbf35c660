import * as nodeModule from "node:module";
import { join } from "node:path";

/**
 * Keeps what Node makes of our TypeScript beside the installed packages: the next start takes half the time and 30 MB
 * less memory (docs/performance.md). Where nothing may be written there, everything is compiled anew at each start.
 */
export function keepCompiled() {
	nodeModule.enableCompileCache(join(import.meta.dirname, "..", "node_modules", ".cache", "hearth"));
}
