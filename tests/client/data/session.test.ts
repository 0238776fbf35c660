import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ask, createAsk } from "../../../client/data/api.ts";
import { createSession, type SessionHolder } from "../../../client/data/session.ts";
import { readSessionEntry } from "../../../client/data/session-entry.ts";
import { createTabs } from "../../../client/data/tabs.ts";
import { until } from "../../../client/data/until.ts";
import { cast, familyName } from "../../support/cast.ts";
import { openServer, setupToken, type TestServer } from "../../support/server.ts";
import { createTestWorld, type TestWorld } from "../../support/world.ts";

let server: TestServer;
let world: TestWorld;
let ask: Ask;
let isCutOff = false;

/** A browser in small: it keeps the cookie and sends it along. */
function createBrowser(): TestWorld {
	let cookie = "";
	return createTestWorld("http://hearth.test", async (path, init) => {
		if (isCutOff) throw new TypeError("fetch failed");
		const answer = await server.app.http.request(path, { ...init, headers: { ...init.headers, cookie } });
		cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
		return answer;
	});
}
function openPage(): SessionHolder {
	return createSession(world, ask, createTabs(null));
}
const signIn = (page: SessionHolder, password: string) =>
	page.begin("/api/session", { username: cast.alva.username, password });
async function reaches(page: SessionHolder, kind: string): Promise<void> {
	await until([page.state], () => page.state.get().kind === kind, new AbortController().signal);
}

beforeEach(async () => {
	isCutOff = false;
	server = await openServer({});
	world = createBrowser();
	ask = createAsk(world);
	await openPage().begin("/api/setup", { token: setupToken, familyName, ...cast.alva });
});
afterEach(() => server.close());

describe("the session", () => {
	it("is known at once to the next page, without asking anybody", () => {
		isCutOff = true;
		const state = openPage().state.get();
		expect(state.kind === "signed-in" && state.session.member.name).toBe("Alva");
	});

	it("stays when the server cannot be asked, and ends when it says so", async () => {
		const page = openPage();
		isCutOff = true;
		await page.check();
		expect(page.state.get().kind).toBe("signed-in");
		isCutOff = false;
		await ask({ method: "DELETE", path: "/api/session" }, { safeParse: () => ({ success: true }) } as never);
		await page.check();
		expect(page.state.get()).toEqual({ kind: "signed-out", reason: "ended" });
	});

	it("ends at once when somebody signs out in a tunnel, and the server hears of it later", async () => {
		const page = openPage();
		isCutOff = true;
		await page.signOut();
		expect(page.state.get()).toEqual({ kind: "signed-out", reason: "left" });
		expect(readSessionEntry(world.localStorage).owesSignOut).toBe(true);
		isCutOff = false;
		await openPage().check();
		expect(readSessionEntry(world.localStorage).owesSignOut).toBe(false);
		const { body } = await server.ask("GET", "/api/devices", { token: (await server.signInAgain("alva")).token });
		expect(body.devices).toHaveLength(1);
	});

	it("of who left is spent before somebody else's begins", async () => {
		const page = openPage();
		isCutOff = true;
		await page.signOut();
		expect(await signIn(page, cast.alva.password)).toMatchObject({ ok: false, code: "unreachable" });
		isCutOff = false;
		expect(await signIn(page, cast.alva.password)).toMatchObject({ ok: true });
		await reaches(page, "signed-in");
		await page.check();
		expect(page.state.get().kind).toBe("signed-in");
	});

	it("does not begin with a wrong password, and says why", async () => {
		const page = openPage();
		await page.signOut();
		expect(await signIn(page, "not this one")).toEqual({ ok: false, code: "bad_credentials", retryAfterMs: null });
		expect(page.state.get()).toEqual({ kind: "signed-out", reason: "left" });
	});

	it("carries no token a script could read", () => {
		expect(world.localStorage?.getItem("hearth-1")).not.toContain("token");
	});
});
