import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { en } from "../../shared/i18n/en.ts";
import type { HttpEnv } from "./http-parts.ts";

/** The page's own addresses; every other path is a real 404. */
const pagePaths = ["/", "/setup", "/sign-in", "/join", "/threads/*", "/devices", "/family"];

/**
 * The built page. Files under assets/ carry a hash of their content in their name and never change;
 * everything else is asked for anew each time, so that an update is found.
 */
export function pages(clientFolder: string): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();
	if (!existsSync(join(clientFolder, "index.html"))) {
		for (const path of pagePaths) app.get(path, (c) => c.text(en["page.not_built"], 503));
		return app;
	}
	app.use(compress());
	app.use(etag());
	app.use("/assets/*", cached("public, max-age=31536000, immutable"));
	for (const path of pagePaths) {
		app.get(path, cached("no-cache"), serveStatic({ root: clientFolder, path: "index.html" }));
	}
	app.get("/*", cached("no-cache"), serveStatic({ root: clientFolder }));
	return app;
}

function cached(rule: string) {
	return async (c: { res: Response; header: (name: string, value: string) => void }, next: () => Promise<void>) => {
		await next();
		if (c.res.ok && !c.res.headers.has("Cache-Control")) c.header("Cache-Control", rule);
	};
}
