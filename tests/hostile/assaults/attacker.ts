import { text } from "node:stream/consumers";
import type { Scene } from "./assault.ts";
import { assaults } from "./assaults.ts";

/** A process of its own that does harm until it is ended, and then says how often it tried. */
const [name = ""] = process.argv.slice(2);
let done = 0;
process.on("SIGTERM", () => {
	process.stdout.write(String(done), () => process.exit(0));
});
process.on("uncaughtException", () => undefined);
await assaults[name]?.(JSON.parse(await text(process.stdin)) as Scene, (count) => {
	if (done === 0) process.stdout.write("begun\n");
	done += count;
});
