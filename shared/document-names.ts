/**
 * The names of the documents that travel on /sync:
 * `thread/<threadId>` and `thread/<threadId>/<segment>`, `member/<memberId>`, `outbox/<deviceId>/<page>`.
 */
export type DocumentName =
	| { kind: "thread"; threadId: string; segment: number }
	| { kind: "member"; memberId: string }
	| { kind: "outbox"; deviceId: string; page: string };

const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const threadPattern = new RegExp(`^thread/(${id})(?:/([1-9][0-9]{0,5}))?$`);
const memberPattern = new RegExp(`^member/(${id})$`);
const outboxPattern = new RegExp(`^outbox/(${id})(?:/([0-9a-z-]{1,64}))?$`);

/** A thread's first segment bears the bare name; the later ones are numbered from 1. */
export function threadDocumentName(threadId: string, segment: number): string {
	return segment === 0 ? `thread/${threadId}` : `thread/${threadId}/${segment}`;
}

export function memberDocumentName(memberId: string): string {
	return `member/${memberId}`;
}

export function outboxDocumentName(deviceId: string, page: string): string {
	return `outbox/${deviceId}/${page}`;
}

/** Anything that is not exactly one of the three forms is null: unknown names are never opened. */
export function parseDocumentName(name: string): DocumentName | null {
	const thread = threadPattern.exec(name);
	if (thread?.[1]) return { kind: "thread", threadId: thread[1], segment: Number(thread[2] ?? 0) };
	const member = memberPattern.exec(name);
	if (member?.[1]) return { kind: "member", memberId: member[1] };
	const outbox = outboxPattern.exec(name);
	if (outbox?.[1]) return { kind: "outbox", deviceId: outbox[1], page: outbox[2] ?? "" };
	return null;
}
