import type { Logger } from "pino";
import type { Clock } from "../../../shared/ids.ts";
import type { LiveEvent, LiveEvents, TellThread } from "../live-events.ts";
import { channelOf } from "./channel.ts";
import { type PusherSettings, signedPath } from "./sign.ts";

export type PublisherParts = { settings: PusherSettings; clock: Clock; log: Logger; fetch: typeof fetch };

type PusherEvent = { name: LiveEvent; channel: string; data: string };

export type Publisher = { tell: TellThread; stop: () => void };

/** Events that wait for a host that does not answer; the oldest goes when there are more. */
const waitingMost = 2_000;
/** Pusher takes so many at once. */
const eventsTogether = 10;
/** Pusher takes no more in one event; who gets less asks for the message by REST. In bytes. */
const dataMost = 10_000;
const answerWithinMs = 10_000;
/** Before the second try, the third, and so on; after the last the event is given up. */
const pausesMs = [500, 2_000, 5_000, 15_000, 60_000];

/**
 * Publishes what is told to a server of the Pusher protocol, one event after the other in their order, behind everybody's
 * back: nobody waits for it, and a host that cannot be reached costs the family nothing but these events.
 */
export function createPublisher({ settings, clock, log, fetch }: PublisherParts): Publisher {
	const waiting: PusherEvent[] = [];
	let isSending = false;
	let isFailing = false;
	let wake: (() => void) | null = null;
	let isStopped = false;

	async function send(): Promise<void> {
		isSending = true;
		while (waiting.length > 0) await publish(JSON.stringify({ batch: waiting.splice(0, eventsTogether) }));
		isSending = false;
	}

	async function publish(body: string): Promise<void> {
		for (const pauseMs of [...pausesMs, null]) {
			const trouble = await post(body);
			if (trouble === null || isStopped) return;
			if (!isFailing)
				log.error({ trouble: trouble.what }, "Pusher does not take events; they are tried again for a while.");
			isFailing = true;
			if (trouble.isFinal || pauseMs === null) return;
			await pause(pauseMs);
		}
	}

	/** Null when it was taken. What goes wrong is told without the address: a proof is in it. */
	async function post(body: string): Promise<{ what: string; isFinal: boolean } | null> {
		try {
			const call = { method: "POST" as const, path: "/batch_events", body, at: clock() };
			const response = await fetch(`${settings.host}${signedPath(settings, call)}`, {
				...{ method: "POST", body, headers: { "Content-Type": "application/json" } },
				signal: AbortSignal.timeout(answerWithinMs),
			});
			await response.body?.cancel();
			if (!response.ok)
				return { what: `status ${response.status}`, isFinal: response.status < 500 && response.status !== 429 };
			if (isFailing) log.info("Pusher takes events again.");
			isFailing = false;
			return null;
		} catch (error) {
			return { what: reasonOf(error), isFinal: false };
		}
	}

	function pause(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, ms);
			timer.unref();
			wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	return {
		tell(threadId, event, payload) {
			if (isStopped) return;
			if (waiting.length >= waitingMost) waiting.shift();
			waiting.push({ name: event, channel: channelOf(threadId), data: dataOf(payload) });
			if (!isSending) void send();
		},
		stop() {
			isStopped = true;
			waiting.length = 0;
			wake?.();
		},
	};
}

function dataOf(payload: LiveEvents[LiveEvent]): string {
	const data = JSON.stringify(payload);
	if (Buffer.byteLength(data) <= dataMost || !("message" in payload)) return data;
	const { threadId, message } = payload;
	return JSON.stringify({ threadId, messageId: message.id, isTooLarge: true });
}

function reasonOf(error: unknown): string {
	const { cause, name } = error as { cause?: { code?: unknown }; name?: unknown };
	return String(cause?.code ?? name ?? "unknown");
}
