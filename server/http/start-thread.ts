import type * as z from "zod/mini";
import type { newThreadBodySchema, Thread } from "../../shared/api/threads.ts";
import { dmThreadId, isDmThreadId } from "../../shared/dm-thread-id.ts";
import { parseSaid, type Said } from "../../shared/said.ts";
import { HttpProblem } from "../http-problem.ts";
import type { SignedIn } from "../people/signed-in.ts";
import { threadOf, threadsOf } from "../queries/threads.ts";
import type { HttpParts } from "./http-parts.ts";
import { submitOne } from "./submit-one.ts";

type Body = z.infer<typeof newThreadBodySchema>;
type Parts = Pick<HttpParts, "database" | "gate" | "clock" | "makeId">;
type Found = { thread: Thread; isNew: boolean };

/**
 * Finds the thread that is asked for, or begins it through the gate as a device would. Throws member_ids_required,
 * bad_request, thread_not_found, and the gate's refusals.
 */
export async function startThread(parts: Parts, me: SignedIn, body: Body): Promise<Found> {
	if (body.kind === "family") return { thread: await familyThread(parts, me), isNew: false };
	const memberId = me.member.id;
	const start = toStart(body, memberId, parts);
	const known = await threadOf(parts.database, memberId, start.thread);
	if (known !== null) return { thread: known, isNew: false };
	const isNew = await begin(parts, start, me);
	const thread = await threadOf(parts.database, memberId, start.thread);
	// The same id in two requests at once: the second finds what the first has made, unless it is none of theirs.
	if (thread === null) throw new HttpProblem("id_taken", { field: "id" });
	return { thread, isNew };
}

async function begin({ gate }: Parts, start: Said, me: SignedIn): Promise<boolean> {
	try {
		return (await submitOne(gate, start, me)) !== null;
	} catch (error) {
		if (error instanceof HttpProblem && error.code === "id_taken") return false;
		throw error;
	}
}

async function familyThread({ database }: Parts, me: SignedIn): Promise<Thread> {
	const family = (await threadsOf(database, me.member.id)).find((thread) => thread.kind === "family");
	if (family === undefined) throw new HttpProblem("thread_not_found");
	return family;
}

/** One other member is a dm, more are a group, unless the kind is said; alone, only notes to oneself that are asked for. */
function toStart(body: Body, memberId: string, { clock, makeId }: Parts): Said {
	const members = [...new Set([memberId, ...(body.memberIds ?? [])])].sort();
	const others = members.filter((id) => id !== memberId);
	const isForMyself = body.kind === "dm" && body.memberIds?.includes(memberId) === true;
	if (others.length === 0 && !isForMyself) throw new HttpProblem("member_ids_required", { field: "memberIds" });
	const threadKind = body.kind ?? (others.length === 1 ? "dm" : "group");
	const parsed = parseSaid({
		...{ kind: "start", id: makeId(), composed: new Date(clock()).toISOString(), threadKind, members },
		thread: threadKind === "dm" ? dmThreadId(memberId, others[0] ?? memberId) : (body.id ?? makeId()),
		title: threadKind === "dm" ? "" : (body.title ?? ""),
	});
	// An id that only a dm may have; a dm of three, or a group of too many.
	const isWrongId = threadKind === "group" && body.id !== undefined && isDmThreadId(body.id);
	if (!parsed.ok) throw new HttpProblem("bad_request", { field: isWrongId ? "id" : "memberIds" });
	return parsed.said;
}
