import { lazily } from "../parts/lazily.tsx";
import styles from "./message-poll.module.css";
import type { PollBoxProps } from "./poll-box.tsx";

const PollBox = lazily<PollBoxProps>(async () => (await import("./poll-box.tsx")).PollBox);

/** Fetched ahead of need, with what else only some conversations show. */
export const preloadPolls = PollBox.preload;

/** The answers of a poll: their place at once, and in it what is fetched with the first poll there is. */
export function MessagePoll(props: PollBoxProps) {
	return (
		<div className={styles.place} style={{ "--count": props.poll.options.length }}>
			<PollBox {...props} />
		</div>
	);
}
