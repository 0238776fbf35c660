import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSeals } from "../../../server/history/seals.ts";
import { createTryLimits } from "../../../server/http/try-limits.ts";
import { createSignIn } from "../../../server/people/sign-in.ts";
import { cast, credentialsOf } from "../../support/cast.ts";
import { openServer, type TestServer } from "../../support/server.ts";

let house: TestServer;
beforeEach(async () => {
	house = await openServer({});
	await house.signedIn("bo");
});
afterEach(() => house.close());

const signIn = (body: object) => house.ask("POST", "/api/session", { body });
const cookieOf = (headers: Headers) => (headers.get("set-cookie") ?? "").split(";")[0] ?? "";

describe("signing in", () => {
	it("gives a token that says who holds it", async () => {
		const told = await signIn({ ...credentialsOf(cast.bo), deviceName: "Kitchen tablet" });
		expect(told.status).toBe(201);
		expect(told.body).toMatchObject({
			family: { name: "Lindgren" },
			member: { name: "Bo", username: "bo", role: "adult", active: true },
			device: { name: "Kitchen tablet" },
			token: expect.stringMatching(/^[\w-]{43}$/),
		});
		const { token, ...session } = told.body;
		const me = await house.ask("GET", "/api/session", { token: String(token) });
		expect(me.body).toEqual(session);
	});

	it("does not mind case or blanks around the username", async () => {
		expect((await signIn({ ...credentialsOf(cast.bo), username: "  BO " })).status).toBe(201);
	});

	it("says the same of an unknown name and a wrong password", async () => {
		const wrong = await signIn({ username: "bo", password: "wrong password" });
		const unknown = await signIn({ username: "nobody", password: "wrong password" });
		expect(wrong).toMatchObject({ status: 401, body: { error: "bad_credentials" } });
		expect(unknown.text).toBe(wrong.text);
		expect([...unknown.headers.keys()]).toEqual([...wrong.headers.keys()]);
	});

	it("works just as hard for an unknown name", async () => {
		const asked: (string | null)[] = [];
		const never = async () => {
			throw new Error("nobody gets this far");
		};
		const trySignIn = createSignIn({
			database: house.database,
			writes: { write: never, writeKeepingRights: never, rights: () => null, between: never, drained: never },
			directory: {
				...{ refresh: never, refreshFamily: never, refreshThread: never },
				...{ refreshMutes: never, refreshScheduled: never, refreshStars: never },
				forgetEnds: () => undefined,
			},
			outsideGate: { write: never, forget: () => undefined },
			doors: { endDevices: () => undefined, hidePresence: () => undefined, endThread: () => undefined },
			removeBytes: () => undefined,
			seals: createSeals(new Uint8Array(32)),
			passwords: {
				hash: never,
				unmatched: () => "",
				matches: async (_password, stored) => {
					asked.push(stored);
					return false;
				},
			},
			...{ clock: () => 0, makeId: () => "", randomBytes: (length: number) => new Uint8Array(length) },
		});
		for (const username of ["nobody", "bo"]) {
			await expect(trySignIn({ username, password: "x" })).rejects.toMatchObject({ code: "bad_credentials" });
		}
		expect(asked).toEqual([null, expect.stringMatching(/^\$argon2id/)]);
	});
});

describe("the cookie", () => {
	it("is out of reach of scripts and other sites, and proves who I am", async () => {
		const { headers } = await signIn(credentialsOf(cast.bo));
		expect(headers.get("set-cookie")).toMatch(/^hearth=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
		const me = await house.ask("GET", "/api/session", { headers: { cookie: `a=b; ${cookieOf(headers)}` } });
		expect(me).toMatchObject({ status: 200, body: { member: { name: "Bo" } } });
		// It lives on while it is used.
		expect(me.headers.get("set-cookie")).toBe(headers.get("set-cookie"));
	});

	it("is bound to the host and to https behind a public https address", async () => {
		const https = await openServer({ PUBLIC_URL: "https://chat.example.org" });
		await https.signedIn("alva");
		const told = await https.ask("POST", "/api/session", { body: credentialsOf(cast.alva) });
		expect(told.headers.get("set-cookie")).toMatch(/^__Host-hearth=.*; Secure$/);
		const { body } = await https.ask("POST", "/api/invites", {
			...(await https.signedIn("alva")),
			body: { role: "adult" },
		});
		expect(body.invite).toMatchObject({ url: expect.stringMatching(/^https:\/\/chat\.example\.org\/join#/) });
		await https.close();
	});

	it("believes a proxy's word for https only when told to", async () => {
		const headers = { "x-forwarded-proto": "https" };
		const plain = await house.ask("POST", "/api/session", { body: credentialsOf(cast.bo), headers });
		expect(plain.headers.get("set-cookie")).not.toContain("Secure");
		const proxied = await openServer({ TRUST_PROXY: "1" });
		await proxied.signedIn("alva");
		const told = await proxied.ask("POST", "/api/session", { body: credentialsOf(cast.alva), headers });
		expect(told.headers.get("set-cookie")).toMatch(/^__Host-hearth=.*; Secure$/);
		await proxied.close();
	});
});

describe("signing out", () => {
	it("[I5] ends this device at once, clears the cookie and the cache, and leaves the other devices", async () => {
		const tablet = await house.signInAgain("bo");
		const told = await house.ask("DELETE", "/api/session", tablet);
		expect(told).toMatchObject({ status: 204, text: "" });
		// Whichever name it was given under, when the house was on plain http or behind https since.
		expect(told.headers.getSetCookie()).toEqual([
			expect.stringMatching(/^hearth=; Path=\/; Max-Age=0;/),
			expect.stringMatching(/^__Host-hearth=; Path=\/; Max-Age=0;.*; Secure$/),
		]);
		expect(told.headers.get("clear-site-data")).toBe('"cache"');
		expect((await house.ask("GET", "/api/session", tablet)).status).toBe(401);
		expect((await house.ask("GET", "/api/session", await house.signedIn("bo"))).status).toBe(200);
	});
});

describe("trying too often", () => {
	it("is stopped per account, with the time to wait, also for the right password", async () => {
		for (let count = 0; count < 10; count += 1) {
			expect((await signIn({ username: "BO", password: `guess ${count}` })).status).toBe(401);
		}
		const told = await signIn(credentialsOf(cast.bo));
		expect(told).toMatchObject({ status: 429, body: { error: "rate_limited" } });
		expect(Number(told.headers.get("retry-after"))).toBeGreaterThan(100);
		expect((await signIn(credentialsOf(cast.alva))).status).toBe(201);
	});

	it("is forgotten by the right password", async () => {
		for (let round = 0; round < 3; round += 1) {
			for (let count = 0; count < 8; count += 1) await signIn({ username: "bo", password: "a slip" });
			expect((await signIn(credentialsOf(cast.bo))).status).toBe(201);
		}
	});

	it("costs an address nothing when it succeeds: a house full of people who belong there is no attack", async () => {
		const limits = createTryLimits({ perAccount: 2, perAddress: 3, seconds: 60 });
		for (let person = 0; person < 10; person += 1) {
			await limits.count(`person ${person}`, "192.0.2.1");
			await limits.forget(`person ${person}`, "192.0.2.1");
		}
		for (let guess = 0; guess < 3; guess += 1) await limits.count(`guess ${guess}`, "192.0.2.1");
		await expect(limits.count("one guess more", "192.0.2.1")).rejects.toThrow("rate_limited");
	});

	it("is stopped per address, whatever names are tried; behind our proxy the address is the one it saw", async () => {
		const proxied = await openServer({ TRUST_PROXY: "1" });
		const from = (address: string, username: string) =>
			proxied.ask("POST", "/api/session/link", { body: { token: username }, headers: { "x-forwarded-for": address } });
		for (let count = 0; count < 10; count += 1) expect((await from("203.0.113.5", `t${count}`)).status).toBe(410);
		expect((await from("203.0.113.5", "one more")).status).toBe(429);
		expect((await from("203.0.113.5, 203.0.113.6", "made-up first address")).status).toBe(410);
		await proxied.close();
	});

	it("counts nobody's own claim of an address without a proxy", async () => {
		const from = (address: string) =>
			house.ask("POST", "/api/session/link", { body: { token: "x" }, headers: { "x-forwarded-for": address } });
		for (let count = 0; count < 10; count += 1) expect((await from(`203.0.113.${count}`)).status).toBe(410);
		expect((await from("203.0.113.99")).status).toBe(429);
	});

	it("holds at the doors of set-up and joining too", async () => {
		const bare = await openServer({});
		const body = { token: "guess", familyName: "Lindgren", ...cast.eskil };
		for (let count = 0; count < 10; count += 1) {
			expect((await bare.ask("POST", "/api/setup", { body })).status).toBe(403);
		}
		expect((await bare.ask("POST", "/api/setup", { body })).status).toBe(429);
		await bare.close();
		const join = { code: "guess", ...cast.eskil };
		for (let count = 0; count < 10; count += 1) {
			expect((await house.ask("POST", "/api/invites/accept", { body: join })).status).toBe(410);
		}
		expect((await house.ask("POST", "/api/invites/accept", { body: join })).status).toBe(429);
	});
});
