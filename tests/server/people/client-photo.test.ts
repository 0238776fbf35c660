import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAsk } from "../../../client/data/api.ts";
import { changePhoto } from "../../../client/data/change-photo.ts";
import type { World } from "../../../client/data/world.ts";
import { createIdMaker } from "../../../shared/ids.ts";
import { gradient } from "../../support/pictures.ts";
import { createRandom } from "../../support/random.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../support/server.ts";

let house: TestServer;
let bo: SignedInPerson;
beforeEach(async () => {
	house = await openServer({});
	bo = await house.signedIn("bo");
});
afterEach(() => house.close());

const makeId = createIdMaker(Date.now, createRandom(5).bytes);
/** What a page asks over the real routes; `isDown` where nobody answers any more. */
function pageOf(who: SignedInPerson, isDown: (path: string) => boolean) {
	const fetch: World["fetch"] = async (path, init) => {
		if (isDown(path)) throw new TypeError("Failed to fetch");
		const size: Record<string, string> = init.body instanceof Blob ? { "content-length": String(init.body.size) } : {};
		return house.app.http.request(path, {
			...init,
			headers: { ...(init.headers as Record<string, string>), ...size, authorization: `Bearer ${who.token}` },
		});
	};
	const world = { fetch, origin: "http://localhost", makeId };
	return { ask: createAsk(world as unknown as World), world };
}
const square = async () => new Blob([await gradient(64, 64).jpeg().toBuffer()], { type: "image/jpeg" });
const avatarOfBo = async () => {
	const { members } = (await house.ask("GET", "/api/members", bo)).body as { members: { avatarUrl?: string }[] };
	return members[1]?.avatarUrl;
};

describe("choosing a photo on a page", () => {
	it("brings it, waits until it was read, and then the family sees it", async () => {
		expect(
			await changePhoto(
				pageOf(bo, () => false),
				await square(),
			),
		).toEqual({ ok: true, value: null });
		const seen = await house.app.http.request(String(await avatarOfBo()), {
			headers: { authorization: `Bearer ${(await house.signedIn("alva")).token}` },
		});
		expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/webp"]);
	});

	it("says why not where it is no picture, and leaves the one before", async () => {
		await changePhoto(
			pageOf(bo, () => false),
			await square(),
		);
		const before = await avatarOfBo();
		const page = new Blob(["<html>"], { type: "image/jpeg" });
		expect(
			await changePhoto(
				pageOf(bo, () => false),
				page,
			),
		).toMatchObject({ ok: false, code: "unsupported_type" });
		expect(await avatarOfBo()).toBe(before);
	});

	it.each(["/api/files", "/uploads/", "/status", "/api/me"])("says so when %s cannot be reached", async (gone) => {
		const page = pageOf(bo, (path) => path.includes(gone) && (gone !== "/api/files" || path === gone));
		expect(await changePhoto(page, await square())).toMatchObject({ ok: false, code: "unreachable" });
		expect(await avatarOfBo()).toBe(undefined);
	});
});
