import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { rooms } from "../../shared/i18n/en/rooms.ts";
import type { HttpEnv } from "./http-parts.ts";

/** The page's own addresses; every other path is a real 404. */
const pagePaths = [
	"/",
	"/setup",
	"/sign-in/*",
	"/join",
	"/new",
	"/threads/*",
	"/devices",
	"/storage",
	"/search",
	"/starred",
	"/export/*",
	"/import",
	"/profile",
	"/family/*",
];

/**
 * The built page. Files under assets/ carry a hash of their content in their name and never change;
 * everything else is asked for anew each time, so that an update is found.
 */
export function pages(clientFolder: string): Hono<HttpEnv> {
	const app = new Hono<HttpEnv>();
	if (!existsSync(join(clientFolder, "index.html"))) {
		for (const path of pagePaths) app.get(path, (c) => c.text(rooms["page.not_built"], 503));
		return app;
	}
	app.use(compress());
	app.use(etag());
	app.use(cacheRules);
	for (const path of pagePaths) app.get(path, serveStatic({ root: clientFolder, path: "index.html" }));
	app.get("/*", serveStatic({ root: clientFolder }));
	return app;
}

const cacheRules: MiddlewareHandler<HttpEnv> = async (c, next) => {
	await next();
	const neverChanges = c.req.path.startsWith("/assets/");
	if (c.res.ok) c.header("Cache-Control", neverChanges ? "public, max-age=31536000, immutable" : "no-cache");
};
