import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The browsers get what families get: the built client, built once before the first test. */
export default function buildClient(): void {
	const root = join(import.meta.dirname, "..", "..");
	const vite = join(root, "node_modules", "vite", "bin", "vite.js");
	execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, stdio: "inherit" });
}
