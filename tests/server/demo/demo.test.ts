import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Demo, openDemo } from "../../../server/demo/open-demo.ts";
import { demoLines } from "../../../server/demo/script.ts";
import { readEnv } from "../../../server/env.ts";
import { demoFamily, startServer } from "../../support/running-server.ts";

const dayMs = 24 * 3600_000;
const aFriday = new Date(2026, 4, 8, 12, 0).getTime();

describe("the demo's talk", () => {
	it("is six weeks of about four hundred different lines, by all four, in order, none of it in the future", () => {
		const lines = demoLines(aFriday);
		expect(lines.length).toBeGreaterThan(390);
		expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted((a, b) => a - b));
		expect(lines.at(-1)?.at).toBeLessThan(aFriday);
		expect(lines[0]?.at).toBeLessThan(aFriday - 6 * 7 * dayMs);
		expect(new Set(lines.map(({ body }) => body)).size).toBeGreaterThan(0.97 * lines.length);
		for (const name of ["Alva", "Bo", "Cleo", "Didi"]) {
			expect(lines.filter(({ by }) => by === name).length).toBeGreaterThan(60);
		}
	});

	it("reads well on a Monday too", () => {
		const lines = demoLines(new Date(2026, 4, 4, 0, 5).getTime());
		expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted((a, b) => a - b));
		expect(lines.length).toBeGreaterThan(360);
	});
});

/** Here the test runner keeps a process alive that has nothing to wait for; a process of its own would end (exit 13). */
describe("the demo as people start it", () => {
	it("tells its whole story before it listens, and prints a link for each", async () => {
		const server = await startServer({ dataDir: "", port: 0, env: {}, command: demoFamily });
		expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
		await expect.poll(() => server.output().match(/sign-in#/g)?.length).toBe(4);
		expect((await server.stop()).code).toBe(0);
	}, 60_000);
});

describe("the demo", () => {
	let demo: Demo;
	beforeAll(async () => {
		demo = await openDemo({ env: readEnv({}).env, randomBytes, log: pino({ level: "silent" }) });
	});
	afterAll(() => demo.close());

	const ask = async (path: string, token: string) =>
		(await demo.app.http.request(path, { headers: { authorization: `Bearer ${token}` } })).json();

	it("lets each of the four in by a link, with something to read", async () => {
		expect(demo.links.map(({ name }) => name)).toEqual(["Alva", "Bo", "Cleo", "Didi"]);
		for (const { name, path } of demo.links) {
			const token = new URL(path, "http://demo").hash.slice(1);
			const headers = { "content-type": "application/json" };
			const body = JSON.stringify({ token });
			const response = await demo.app.http.request("/api/session/link", { method: "POST", headers, body });
			const session = (await response.json()) as { member: { name: string }; token: string };
			expect([response.status, session.member.name]).toEqual([201, name]);
			const { threads } = (await ask("/api/threads", session.token)) as { threads: Listed[] };
			expect(threads.map(({ title }) => title)).toEqual(["Family Chat", ...beside[name as keyof typeof beside]]);
			expect(threads[0]?.memberNames).toEqual(["Alva", "Bo", "Cleo", "Didi"]);
			expect(threads[0]?.unreadCount).toBeLessThan(10);
			const ago = Date.now() - Date.parse(threads[0]?.lastMessage.createdAt ?? "");
			expect(ago).toBeLessThan(dayMs);
		}
	});

	it("has no set-up left to do", async () => {
		expect(await demo.app.setupPath()).toBeNull();
	});

	/** Newest first, by the other's name where there are two. */
	const beside = {
		...{ Alva: ["Didi's birthday", "Didi", "Cleo"], Bo: ["Didi's birthday"] },
		...{ Cleo: ["Didi's birthday", "Alva"], Didi: ["Alva"] },
	};
	type Listed = { title: string; memberNames: string[]; unreadCount: number; lastMessage: { createdAt: string } };
});

describe("the demo's folder", () => {
	it("is gone when it is closed", async () => {
		const demo = await openDemo({ env: readEnv({}).env, randomBytes, log: pino({ level: "silent" }) });
		expect(existsSync(demo.folder)).toBe(true);
		await demo.close();
		expect(existsSync(demo.folder)).toBe(false);
	});
});
