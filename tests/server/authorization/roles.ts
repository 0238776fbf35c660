import type { GiveBackBody, PeopleBackBody } from "../../../shared/api/history.ts";
import { holdPeople, holdThread, requestsAfter } from "../../support/given-back.ts";
import { makeProgram } from "../../support/make-program.ts";
import { createRandom } from "../../support/random.ts";
import { openServer, type SignedInPerson, type TestServer, type Told } from "../../support/server.ts";

/** Everybody who may stand before a door. */
export const roles = [
	"nobody",
	"invited",
	"child",
	"adult",
	"owner",
	"exMember",
	"otherFamily",
	"revokedDevice",
	"reader",
	"oneThreadWriter",
] as const;
export type Role = (typeof roles)[number];

/** Those inside; all others are to learn nothing and to change nothing. */
export const insiders = ["child", "adult", "owner"] as const satisfies Role[];
export type Insider = (typeof insiders)[number];

/** Programs of the owner's: one that may only read, but everywhere, and one that may write, but in the family thread alone. */
export const programs = ["reader", "oneThreadWriter"] as const satisfies Role[];
export type ProgramRole = (typeof programs)[number];

/** Words that must never leave the family: looked for in every byte an outsider is given. */
export const canary = Buffer.from(createRandom(99).bytes(16)).toString("hex");

/** Where nobody listens: what is published is lost, and who may hear it is answered all the same. */
const pusher = { PUSHER_APP_ID: "1", PUSHER_KEY: "key", PUSHER_SECRET: "secret", PUSHER_HOST: "http://127.0.0.1:9" };

export type House = {
	server: TestServer;
	url: string;
	threadId: string;
	/** The first message of the family's thread. */
	messageId: string;
	/** Another of the owner's there, to be deleted. */
	regrettedId: string;
	/** A poll of the owner's in the family's thread. */
	pollId: string;
	/** A dm of the owner and the adult, with a canary in it. */
	dmId: string;
	people: Record<Role, SignedInPerson>;
	/** What the server once wrote, as a device of the family would give it back. */
	held: { thread: GiveBackBody; people: PeopleBackBody };
	close: () => Promise<void>;
};

/** A family of three with a canary in its thread, one who left, one lost phone, one invited; and the family next door. */
export async function openHouse(): Promise<House> {
	const server = await openServer({ SEGMENT_MESSAGES: "1", ...pusher });
	const url = await server.app.listen();
	const owner = await server.signedIn("alva");
	const exMember = await server.signedIn("cleo");
	const adult = await server.signedIn("bo");
	const child = await server.signedIn("didi");
	const threadId = await server.threadId();
	const say = (thread: string, body: string) =>
		server.ask("POST", `/api/threads/${thread}/messages`, { token: owner.token, body: { body } });
	const first = await say(threadId, canary);
	const dm = await server.ask("POST", "/api/threads", { ...owner, body: { memberIds: [adult.memberId] } });
	const dmId = (dm.body.thread as { id: string }).id;
	await say(dmId, canary);
	// The canary's segment is sealed by what follows.
	const regretted = await say(threadId, "and more");
	const idOf = ({ body }: Told) => (body.message as { id: string }).id;
	const poll = await server.ask("POST", `/api/threads/${threadId}/messages`, {
		...{ token: owner.token, body: { body: "and more?", poll: { options: ["yes", "no"], several: false } } },
	});
	await server.ask("DELETE", `/api/members/${exMember.memberId}`, owner);
	const revokedDevice = await server.signInAgain("alva");
	await server.ask("DELETE", `/api/devices/${revokedDevice.deviceId}`, owner);
	const nextDoor = await openServer({ SEED: "24" });
	const otherFamily = await nextDoor.signedIn("alva");
	const unknown = { memberId: threadId, deviceId: threadId };
	const people = {
		...{ owner, adult, child, exMember, revokedDevice, otherFamily },
		reader: await makeProgram(server, owner, { name: "Wall display", scope: "read" }),
		oneThreadWriter: await makeProgram(server, owner, { name: "Weather", scope: "write", threadId }),
		nobody: { token: "", ...unknown },
		invited: { token: await server.invite("adult"), ...unknown },
	};
	const [thread] = requestsAfter(0, threadId, await holdThread(server, threadId), 200);
	if (thread === undefined) throw new Error("nothing was said");
	return {
		...{
			server,
			url,
			threadId,
			dmId,
			messageId: idOf(first),
			regrettedId: idOf(regretted),
			pollId: idOf(poll),
			people,
		},
		held: { thread, people: await holdPeople(server, owner.memberId) },
		close: async () => {
			await nextDoor.close();
			await server.close();
		},
	};
}
