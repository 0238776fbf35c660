import { expect, it } from "vitest";
import { giveAll, holdThread } from "../../support/given-back.ts";
import { openServer } from "../../support/server.ts";
import { readRows } from "./lost-days.ts";

it("[I8] what was imported and lost comes back byte for byte, with whom it is from", async () => {
	const house = await openServer({});
	const [alva, bo] = [await house.signedIn("alva"), await house.signedIn("bo")];
	const start = { kind: "group", memberIds: [bo.memberId], title: "Summers" };
	const begun = await house.ask("POST", "/api/threads", { token: alva.token, body: start });
	const { id: group } = begun.body.thread as { id: string };
	const putBack = await house.backUp();
	const at = "2019-07-01T12:00:00.000Z";
	// The fields of what was brought stand in any order.
	const reactions = [{ people: [{ member: bo.memberId, from: "Bosse" }, { from: "Oma" }], emoji: "❤️" }];
	const imported = { reactions, earlier: [{ body: "Lok", at }], at, member: alva.memberId, from: "Alva L." };
	const messages = [{ id: "015f0000-0000-7000-8000-000000000001", body: "Look", imported }];
	const path = `/api/threads/${group}/import`;
	expect((await house.ask("POST", path, { token: alva.token, body: { messages } })).status).toBe(200);
	const held = await holdThread(house, group);
	const rows = await readRows(house);
	await putBack(async () => undefined);
	expect(await giveAll(house, bo, group, 1, held)).toEqual({ returned: 1, moved: 0, known: 0, stale: false });
	expect(await readRows(house)).toEqual(rows);
	await house.close();
});
