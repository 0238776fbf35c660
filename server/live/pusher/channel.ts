import type { Access } from "../../sync/access.ts";
import type { Who } from "../../sync/context.ts";
import { channelProof, type PusherSettings } from "./sign.ts";

const channelPattern = /^private-thread-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
/** Anything else could make the proof of one channel into that of another. */
const socketIdPattern = /^[0-9]{1,20}\.[0-9]{1,20}$/;

export function channelOf(threadId: string): string {
	return `private-thread-${threadId}`;
}

/** The proof that lets a program's socket into a thread's channel; null when the thread is not its maker's to hear. */
export type LetIntoChannel = (asked: { socketId: string; channel: string }, who: Who) => Promise<string | null>;

export function createLettingIn(settings: PusherSettings, access: Access): LetIntoChannel {
	return async ({ socketId, channel }, who) => {
		const threadId = channelPattern.exec(channel)?.[1];
		if (threadId === undefined || !socketIdPattern.test(socketId)) return null;
		const mayHear = await access({ kind: "thread", threadId, segment: 0 }, who);
		return mayHear ? channelProof(settings, socketId, channel) : null;
	};
}
