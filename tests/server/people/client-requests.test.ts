import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAsk } from "../../../client/data/api.ts";
import { createPeopleRequests, type PeopleRequests } from "../../../client/data/people-requests.ts";
import type { SessionHolder } from "../../../client/data/session.ts";
import type { World } from "../../../client/data/world.ts";
import { pictureCodePassword } from "../../../shared/picture-code.ts";
import { cast } from "../../support/cast.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let checked: number;
let left: number;
beforeEach(async () => {
	house = await openServer({});
	checked = 0;
	left = 0;
});
afterEach(() => house.close());

/** What a page of this person's asks, over the real routes. */
function pageOf(who: SignedInPerson): PeopleRequests {
	const fetch: World["fetch"] = async (path, init) =>
		house.app.http.request(path, {
			...init,
			headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${who.token}` },
		});
	const session = {
		state: {
			get: () => ({ kind: "signed-in", session: { member: { id: who.memberId } } }),
			subscribe: () => () => undefined,
		},
		check: async () => {
			checked += 1;
		},
		signOut: async () => {
			left += 1;
		},
	} as unknown as SessionHolder;
	return createPeopleRequests(createAsk({ fetch } as World), session);
}

const done = { ok: true, value: null };

describe("what a page asks about people", () => {
	it("looks after a child from its making on", async () => {
		const [alva, cleo] = [await house.signedIn("alva"), await house.signedIn("cleo")];
		const page = pageOf(alva);
		const password = pictureCodePassword(["fox", "sun", "boat", "apple", "cat", "star"]);
		const made = await page.createChild({ name: "Didi", username: "didi", password, allowed: [cleo.memberId] });
		if (!made.ok) throw new Error(made.code);
		const didi = made.value;
		expect((await house.ask("POST", "/api/session", { body: { username: "didi", password } })).status).toBe(201);
		const both = [alva.memberId, cleo.memberId].toSorted();
		expect(await page.allowedOf(didi)).toEqual({ ok: true, value: both });
		expect(await page.setAllowed(didi, [])).toEqual({ ok: true, value: [alva.memberId] });
		expect(await page.threadsOfChild(didi)).toMatchObject({ ok: true, value: [{ kind: "family" }] });
		expect(await page.renameChild(didi, "Didi L.")).toEqual(done);
		expect(await page.setChildPassword(didi, cast.didi.password)).toEqual(done);
		expect(await page.takeChildOut(didi, await house.threadId())).toMatchObject({ ok: false, code: "not_allowed" });
		expect(await pageOf(cleo).allowedOf(didi)).toMatchObject({ ok: false, code: "forbidden" });
	});

	it("changes what one is, shows and hides, and has the session looked at anew", async () => {
		const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
		const page = pageOf(alva);
		expect(await page.changeProfile({ name: "Mum", hue: 12, shows: { online: false } })).toEqual(done);
		const next = "an owl in the attic";
		expect(await page.changePassword({ current: "guessed", password: next })).toMatchObject({
			...{ ok: false, code: "bad_credentials" },
		});
		expect(await page.changePassword({ current: cast.alva.password, password: next })).toEqual(done);
		expect(checked).toBe(2);
		expect(await page.block(bo.memberId)).toEqual(done);
		expect(await page.unblock(bo.memberId)).toEqual(done);
		expect(await page.changeRole(bo.memberId, "owner")).toEqual(done);
	});

	it("invites, lists who came, and takes back", async () => {
		const page = pageOf(await house.signedIn("alva"));
		const invited = await page.invite({ role: "adult", name: "The neighbours", uses: 2, expiresIn: 3600 });
		expect(invited).toMatchObject({ ok: true, value: { url: expect.stringContaining("/join#") } });
		const listed = await page.invites();
		expect(listed).toMatchObject({ ok: true, value: [{ usesLeft: 2, open: true, joined: [] }] });
		expect(await page.revokeInvite(listed.ok ? (listed.value[0]?.id ?? "") : "")).toEqual(done);
		expect(await page.invites()).toEqual({ ok: true, value: [] });
	});

	it("leaves the family, and this device with it; the last owner does not", async () => {
		const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
		expect(await pageOf(alva).leaveFamily()).toMatchObject({ ok: false, code: "owner_required" });
		expect(left).toBe(0);
		expect(await pageOf(bo).leaveFamily()).toEqual(done);
		expect(left).toBe(1);
	});
});
