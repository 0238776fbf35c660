import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashSources } from "./hash-sources.ts";

const root = join(import.meta.dirname, "..", "..");
const page = join(root, "dist", "client", "index.html");
/** Which sources the built page was made from. Times say nothing: a fresh clone or a copy makes them all new. */
const builtFrom = join(root, "dist", "client.sources");
const vite = join(root, "node_modules", "vite", "bin", "vite.js");

/** Builds dist/client when it is missing or made from other sources than these. False when there is no page to serve. */
export async function buildPage(): Promise<boolean> {
	const sources = hashSources(root, ["client", "shared", "vite.config.ts", "package-lock.json"]);
	const isFresh = existsSync(page) && existsSync(builtFrom) && readFileSync(builtFrom, "utf8") === sources;
	if (isFresh) return true;
	if (!existsSync(vite)) {
		if (existsSync(page)) return true;
		process.stderr.write("The page is not built and its builder is not installed. Run npm ci first.\n");
		return false;
	}
	process.stderr.write("Building the page; this takes a few seconds and happens only after a change.\n");
	if (!(await build())) {
		process.stderr.write("The page could not be built; the reason stands above.\n");
		return false;
	}
	mkdirSync(dirname(builtFrom), { recursive: true });
	writeFileSync(builtFrom, sources);
	return true;
}

/** In a process of its own, whose memory is given back, and with its words on stderr: stdout belongs to the server. */
async function build(): Promise<boolean> {
	const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, stdio: ["ignore", 2, 2] });
	const [code] = await once(child, "exit");
	return code === 0;
}
