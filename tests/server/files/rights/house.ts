import { dmThreadId } from "../../../../shared/dm-thread-id.ts";
import { type KeptFile, putFile } from "../../../support/kept-files.ts";
import { makeProgram } from "../../../support/make-program.ts";
import { createRandom } from "../../../support/random.ts";
import { openServer, type SignedInPerson, type TestServer } from "../../../support/server.ts";

/** Everybody who may ask for a file of Bo's. The programs are the owner's. */
export const roles = [
	...(["nobody", "invited", "exMember", "otherFamily", "revokedDevice"] as const),
	...(["uploader", "owner", "adult", "child"] as const),
	...(["reader", "writer", "oneThread", "uploadersReader", "uploadersWriter", "uploadersOneThread"] as const),
];
export type Role = (typeof roles)[number];

/** Those who are not signed in to this house: for them there is one answer to everything. */
export const strangers: readonly Role[] = ["nobody", "invited", "exMember", "otherFamily", "revokedDevice"];
const everybody: readonly Role[] = roles.filter((role) => !strangers.includes(role));
const ofBo: readonly Role[] = ["uploader", "uploadersReader", "uploadersWriter"];
const ofAlva: readonly Role[] = ["owner", "reader", "writer"];
const onlyOneThread: readonly Role[] = ["oneThread", "uploadersOneThread"];
const without = (roles: readonly Role[], ...out: readonly Role[]) => roles.filter((role) => !out.includes(role));

/**
 * Bo's files, each at another moment of its life, and who may have it then, by the rules in words (docs/security.md) and
 * not by the code: members of its thread; before it is sent its uploader; and a photo the family.
 */
export const moments: Record<string, readonly Role[]> = {
	/** What nobody ever heard of. */
	unknown: [],
	unsent: ["uploader", "uploadersWriter"],
	sentToFamily: everybody,
	sentInDm: [...ofBo, ...ofAlva],
	sentAndAdultRemovedFromThread: [...ofBo, ...ofAlva],
	sentAndOwnerRemovedFromThread: [...ofBo, "adult"],
	sentAndUploaderRemovedFromThread: [...ofAlva, "adult"],
	coming: everybody,
	failed: everybody,
	removed: [],
	photo: without(everybody, ...onlyOneThread),
	unsentOfExMember: [],
	sentByExMember: everybody,
};

export type RightsHouse = {
	server: TestServer;
	people: Record<Role, SignedInPerson>;
	threadId: string;
	ids: Record<string, string>;
	/** Words that stand in the bytes of every file, and nowhere else. */
	canary: string;
	close: () => Promise<void>;
};

const idOf = (index: number) => `01900000-0000-7000-8000-${String(index).padStart(12, "0")}`;

export async function openRightsHouse(): Promise<RightsHouse> {
	const canary = Buffer.from(createRandom(77).bytes(16)).toString("hex");
	const server = await openServer({});
	const [alva, bo, cleo] = [await server.signedIn("alva"), await server.signedIn("bo"), await server.signedIn("cleo")];
	const [didi, eskil] = [await server.signedIn("didi"), await server.signedIn("eskil")];
	const threadId = await server.threadId();
	const ids = Object.fromEntries(Object.keys(moments).map((moment, index) => [moment, idOf(index + 1)]));

	async function start(title: string, others: readonly SignedInPerson[]): Promise<string> {
		server.pass(60_000);
		const body = { memberIds: others.map(({ memberId }) => memberId), title };
		const told = await server.ask("POST", "/api/threads", { token: alva.token, body });
		return (told.body.thread as { id: string }).id;
	}
	async function groupWithout(gone: SignedInPerson): Promise<string> {
		const id = await start("Boats", [bo, cleo]);
		const left = [alva, bo, cleo].filter(({ memberId }) => memberId !== gone.memberId);
		const by = gone === bo ? alva : bo;
		const body = { memberIds: left.map(({ memberId }) => memberId) };
		await server.ask("PATCH", `/api/threads/${id}`, { token: by.token, body });
		return id;
	}
	function put(moment: string, to: string | null, more: Partial<KeptFile>): Promise<void> {
		const bytes = new TextEncoder().encode(`${canary} ${moment}`);
		const sent = to === null ? null : { threadId: to, messageId: ids[moment] ?? "" };
		return putFile(server, {
			...{ id: ids[moment] ?? "", by: "bo", name: "beach.jpg", type: "image/jpeg", posterOf: null, status: "ready" },
			...{ parts: { original: bytes, phone: bytes, desktop: bytes }, sent, ...more },
		});
	}

	await start("", [bo]);
	const dm = dmThreadId(alva.memberId, bo.memberId);
	await put("unsent", null, {});
	await put("sentToFamily", threadId, {});
	await put("sentInDm", dm, {});
	await put("sentAndAdultRemovedFromThread", await groupWithout(cleo), {});
	await put("sentAndOwnerRemovedFromThread", await groupWithout(alva), {});
	await put("sentAndUploaderRemovedFromThread", await groupWithout(bo), {});
	await put("coming", threadId, { status: "pending" });
	await put("failed", threadId, { status: "failed" });
	await put("removed", threadId, {});
	await server.database
		.deleteFrom("files")
		.where("id", "=", ids.removed ?? "")
		.execute();
	await put("photo", null, {});
	const chosen = await server.ask("PATCH", "/api/me", { token: bo.token, body: { photo: ids.photo } });
	if (chosen.status !== 200) throw new Error(chosen.text);
	await put("unsentOfExMember", null, { by: "eskil" });
	await put("sentByExMember", threadId, { by: "eskil" });
	await server.ask("DELETE", `/api/members/${eskil.memberId}`, alva);

	const revokedDevice = await server.signInAgain("bo");
	await server.ask("DELETE", `/api/devices/${revokedDevice.deviceId}`, bo);
	const nextDoor = await openServer({ SEED: "24" });
	const programOf = (who: SignedInPerson, scope: "read" | "write", only: object) =>
		makeProgram(server, who, { name: "Bot", scope, ...only });
	const people = {
		...{ uploader: bo, owner: alva, adult: cleo, child: didi, exMember: eskil, revokedDevice },
		nobody: { token: "", memberId: "", deviceId: "" },
		invited: { token: await server.invite("adult"), memberId: "", deviceId: "" },
		otherFamily: await nextDoor.signedIn("alva"),
		reader: await programOf(alva, "read", {}),
		writer: await programOf(alva, "write", {}),
		oneThread: await programOf(alva, "write", { threadId }),
		uploadersReader: await programOf(bo, "read", {}),
		uploadersWriter: await programOf(bo, "write", {}),
		uploadersOneThread: await programOf(bo, "write", { threadId }),
	};
	const close = async () => {
		await nextDoor.close();
		await server.close();
	};
	return { server, people, threadId, ids, canary, close };
}
