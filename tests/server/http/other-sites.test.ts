import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bearerOf, cookieTokenOf, tokenOf } from "../../../server/http/cookies.ts";
import { isOurOrigin } from "../../../server/http/origin.ts";
import { cast } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
let cookie: string;
beforeAll(async () => {
	house = await openServer({ PUBLIC_URL: "https://chat.example.org" });
	cookie = `hearth=${(await house.signedIn("alva")).token}`;
});
afterAll(() => house.close());

const invite = (headers: Record<string, string>) =>
	house.ask("POST", "/api/invites", { body: { role: "adult" }, headers: { host: "hearth.local:8080", ...headers } });

describe("another website", () => {
	it.each([
		["https://evil.example", {}],
		["null", {}],
		["http://hearth.local:8081", {}],
		["https://chat.example.org.evil.example", {}],
		["https://hearth.local:8080", { "sec-fetch-site": "cross-site" }],
		// Where the public address is https, a page that came without it may be anybody's.
		["http://hearth.local:8080", {}],
		["http://chat.example.org", {}],
	])("(%s) cannot act with a browser's cookie", async (origin, more) => {
		expect(await invite({ cookie, origin, ...more })).toMatchObject({ status: 403, body: { error: "bad_origin" } });
	});

	it("cannot sign a browser in to an account of its choosing", async () => {
		const headers = { origin: "https://evil.example" };
		expect(await house.ask("POST", "/api/session", { body: cast.alva, headers })).toMatchObject({
			status: 403,
			body: { error: "bad_origin" },
		});
	});

	it.each([["https://hearth.local:8080"], ["https://chat.example.org"]])("our own pages (%s) can", async (origin) => {
		expect((await invite({ cookie, origin, "sec-fetch-site": "same-origin" })).status).toBe(201);
	});

	it("programs can, with a token and whatever Origin they send, and so can who sends none", async () => {
		const { token } = await house.signedIn("alva");
		expect((await invite({ authorization: `Bearer ${token}`, origin: "app://program" })).status).toBe(201);
		expect((await invite({ cookie })).status).toBe(201);
	});
});

describe("an origin", () => {
	it.each([
		["http://home.lan", "home.lan", true],
		["https://home.lan", "home.lan:443", true],
		["http://home.lan:8080", "HOME.lan:8080", true],
		["http://home.lan:8080", "home.lan", false],
		["http://[::1]:8080", "[::1]:8080", true],
		["http://home.lan/", "home.lan", false],
		["file://home.lan", "home.lan", false],
		["", "", false],
		["http://home.lan", null, false],
	])("%s asked at %s is ours: %s", (origin, host, isOurs) => {
		expect(isOurOrigin(origin, host, null)).toBe(isOurs);
	});
});

describe("the token of a request", () => {
	const headers = (entries: Record<string, string>) => new Headers(entries);

	it("is the bearer's before the cookie's, and the host-bound cookie's before a plain one", () => {
		expect(tokenOf(headers({ authorization: "Bearer abc", cookie: "hearth=def" }))).toBe("abc");
		expect(tokenOf(headers({ cookie: "hearth=planted; __Host-hearth=real" }))).toBe("real");
		expect(cookieTokenOf(headers({ authorization: "Bearer abc" }))).toBeNull();
	});

	it.each([
		{},
		{ authorization: "abc" },
		{ authorization: "Bearer " },
		{ cookie: "xhearth=abc" },
		{ cookie: "hearth=" },
	])("is none in %o", (entries) => {
		expect(tokenOf(headers(entries))).toBeNull();
	});

	it("is never longer than a token can be", () => {
		expect(bearerOf(headers({ authorization: `Bearer ${"a".repeat(201)}` }))).toBeNull();
	});
});
