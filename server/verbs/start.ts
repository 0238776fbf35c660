import { buildPage } from "./build-page.ts";

/** `hearth start`: the page as its sources are now, then the server. */
export async function start(): Promise<void> {
	if (await buildPage()) await import("../main.ts");
	else process.exitCode = 1;
}
