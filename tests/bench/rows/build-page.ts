import { execFileSync } from "node:child_process";

/** The page as it is served. */
export function buildPage(): void {
	execFileSync("npm", ["run", "--silent", "build"], { stdio: "ignore" });
}
