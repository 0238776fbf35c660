#!/usr/bin/env node
// Plain JavaScript that any Node understands, so that an old one gets a clear sentence instead of a stack trace.
import { keepCompiled } from "./keep-compiled.js";
import { hasRightNode, rerunWithRightNode, stopWithParent } from "./right-node.js";
import { beginWithSharedMemory, saveMemory } from "./save-memory.js";
import { helpFor, overview, verbs } from "./verbs.js";

const [name = "start", ...args] = process.argv.slice(2);
const wantsHelp = args.includes("--help") || args.includes("-h");

if (name === "--help" || name === "-h" || name === "help") {
	process.stdout.write(overview());
} else if (!Object.hasOwn(verbs, name)) {
	process.stderr.write(`Hearth does not know that verb.\n\n${overview()}`);
	process.exitCode = 2;
} else if (wantsHelp) {
	process.stdout.write(helpFor(name));
} else if (hasRightNode()) {
	beginWithSharedMemory();
	stopWithParent();
	keepCompiled();
	saveMemory();
	const run = await verbs[name].load();
	await run(args);
} else {
	rerunWithRightNode();
}
