import { expect, it } from "vitest";
import { openServer } from "../../support/server.ts";

it("that a message was forwarded stands in its entry and is told to programs; where it was not, nothing is", async () => {
	const house = await openServer({});
	const alva = await house.signedIn("alva");
	const thread = await house.threadId();
	const said = (n: number, more: object) => ({
		...{ id: `00000000-0000-7000-8000-00000000000${n}`, thread, composed: "2026-05-01T08:00:00.000Z" },
		...{ kind: "message", body: `joke ${n}`, ...more },
	});
	const verdicts = await house.app.gate.submit(
		[said(1, { forwarded: true }), said(2, {}), said(3, { forwarded: false }), said(4, { forwarded: "from Bo" })],
		{ memberId: alva.memberId, deviceId: alva.deviceId },
	);
	expect(verdicts).toMatchObject([
		{ kind: "accepted", entry: { body: "joke 1", forwarded: true } },
		{ kind: "accepted", entry: expect.not.objectContaining({ forwarded: expect.anything() }) },
		{ kind: "refused", code: "bad_entry" },
		{ kind: "refused", code: "bad_entry" },
	]);
	const told = await house.ask("GET", `/api/threads/${thread}/messages`, alva);
	expect(told.body.messages).toMatchObject([
		{ body: "joke 1", forwarded: true },
		expect.not.objectContaining({ forwarded: expect.anything() }),
	]);
	await house.close();
});
