import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HttpEnv } from "../../../server/http/http-parts.ts";
import { pages } from "../../../server/http/pages.ts";
import { securityHeaders } from "../../../server/http/security-headers.ts";
import { protocolVersion } from "../../../shared/protocol.ts";
import { makeDataFolder } from "../../support/data-folder.ts";

const folder = makeDataFolder();
let app: Hono<HttpEnv>;
beforeAll(() => {
	mkdirSync(join(folder.path, "assets"));
	writeFileSync(join(folder.path, "index.html"), "<!doctype html><title>Hearth</title>");
	writeFileSync(join(folder.path, "sw.js"), "self.skip");
	writeFileSync(join(folder.path, "app.webmanifest"), "{}");
	writeFileSync(join(folder.path, "assets", "main-a1b2c3.js"), "let hearth;\n".repeat(500));
	app = new Hono<HttpEnv>();
	app.use(securityHeaders({ uploadOrigin: null }));
	app.route("/", pages(folder.path));
});
afterAll(folder.remove);

describe("the page", () => {
	it.each([
		"/",
		"/setup",
		"/sign-in",
		"/join",
		"/threads/abc",
		"/threads/abc/media",
		"/devices",
		"/storage",
		"/family",
	])("is at %s, asked for anew each time", async (path) => {
		const response = await app.request(path);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toMatch(/^text\/html/);
		expect(response.headers.get("cache-control")).toBe("no-cache");
		expect(await response.text()).toContain("<title>Hearth</title>");
	});

	it("is at every address it has a route for: where no worker answers, a reload asks the server", async () => {
		const sources = globSync("client/ui/**/*.tsx").map((file) => readFileSync(file, "utf8"));
		const paths = sources.flatMap((text) => [...text.matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => path));
		expect(paths).toContain("/family/:id");
		for (const path of paths) {
			const { status } = await app.request(path.replace(/:id\??/, "0198d2a4"));
			expect([path, status]).toEqual([path, 200]);
		}
	});

	it.each(["/nothing", "/assets/main-old.js", "/assets", "/../package.json", "/%2e%2e/package.json", "/.git/config"])(
		"is not at %s",
		async (path) => {
			expect((await app.request(path)).status).toBe(404);
		},
	);

	it("has files that never change, and a worker and a manifest that may", async () => {
		const asset = await app.request("/assets/main-a1b2c3.js");
		expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
		expect(asset.headers.get("content-type")).toMatch(/^text\/javascript/);
		const worker = await app.request("/sw.js");
		expect(worker.headers.get("cache-control")).toBe("no-cache");
		const manifest = await app.request("/app.webmanifest");
		expect(manifest.headers.get("content-type")).toMatch(/^application\/manifest\+json/);
		expect(manifest.headers.get("cache-control")).toBe("no-cache");
	});

	it("is sent once while it is the same, and small", async () => {
		const first = await app.request("/sign-in");
		const etag = first.headers.get("etag") ?? "";
		const again = await app.request("/sign-in", { headers: { "if-none-match": etag } });
		expect([etag === "", again.status, await again.text()]).toEqual([false, 304, ""]);
		const asset = await app.request("/assets/main-a1b2c3.js", { headers: { "accept-encoding": "gzip, br" } });
		expect(asset.headers.get("content-encoding")).toBe("gzip");
		expect((await asset.arrayBuffer()).byteLength).toBeLessThan(300);
	});

	it("says what to do when it was not built", async () => {
		const bare = makeDataFolder();
		const response = await pages(bare.path).request("/sign-in");
		expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("npm start")]);
		bare.remove();
	});
});

describe("every answer", () => {
	it.each(["/", "/sw.js", "/nothing"])(
		"of %s keeps others out of the page, and the page out of others",
		async (path) => {
			const { headers } = await app.request(path, { headers: { host: "home.lan:8080" } });
			expect(Object.fromEntries(headers)).toMatchObject({
				"hearth-protocol": String(protocolVersion),
				"x-content-type-options": "nosniff",
				"referrer-policy": "no-referrer",
				"cross-origin-opener-policy": "same-origin",
				"permissions-policy": expect.stringContaining("camera=(), geolocation=(), microphone=(self),"),
				"x-robots-tag": "noindex",
			});
			const policy = headers.get("content-security-policy") ?? "";
			expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
			expect(policy).toContain("img-src 'self' blob:; media-src 'self' blob:;");
			expect(policy).toContain("connect-src 'self' ws://home.lan:8080 wss://home.lan:8080;");
			expect(policy).toContain("frame-ancestors 'none'; require-trusted-types-for 'script'");
			expect(policy).not.toContain("unsafe");
		},
	);

	it("lets no Host header write into the policy", async () => {
		const { headers } = await app.request("/", { headers: { host: "x; script-src *" } });
		expect(headers.get("content-security-policy")).not.toContain("*");
	});
});
