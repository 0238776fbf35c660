import { useState } from "react";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { CountedPoll } from "../../../shared/votes.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { Icon } from "../parts/icon.tsx";
import { reactedBy } from "../react/reacted-by.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import styles from "./poll-box.module.css";
import { toggled } from "./toggled.ts";

export type PollBoxProps = {
	message: Pick<TimelineMessage, "id" | "refused">;
	poll: CountedPoll;
	thread: Pick<OpenThread, "speakOf">;
	me: string;
	isTabStop: boolean;
};

/** The answers of a poll, each with how many have chosen it. A tap chooses it, another takes that back. */
export function PollBox({ message, poll, thread, me, isTabStop }: PollBoxProps) {
	const t = useLaterText();
	const nameOf = useMemberName();
	const [areNamesShown, setNamesShown] = useState(false);
	const tabIndex = isTabStop ? 0 : -1;
	const { options, several, voters, waits } = poll;
	return (
		<>
			<ul className={styles.options} aria-label={t(several ? "poll.pick_several" : "poll.pick_one")}>
				{options.map(({ text, by, mine }, place) => (
					<li key={text}>
						<button
							type="button"
							className={styles.option}
							data-several={several}
							style={{ "--share": voters === 0 ? 0 : by.length / voters }}
							aria-pressed={mine}
							disabled={message.refused !== null}
							tabIndex={tabIndex}
							// A failing disk shows itself in the bar above; what is shown stays as it is.
							onClick={() => void thread.speakOf.vote(message.id, toggled(poll, place)).catch(() => undefined)}
						>
							<span className={styles.mark}>{mine && <Icon name="check" size={16} />}</span>
							<span className="visually-hidden">
								{t("poll.option", { text, votes: t("poll.votes", { count: by.length }) })}
							</span>
							<span className={styles.text} dir="auto" aria-hidden="true">
								{text}
							</span>
							<span className={styles.count} aria-hidden="true">
								{by.length}
							</span>
						</button>
						{areNamesShown && by.length > 0 && (
							<p className={styles.names} dir="auto">
								{mine && by.length === 1 ? t("message.you") : reactedBy(t, { emoji: text, by, mine }, nameOf, me)}
							</p>
						)}
					</li>
				))}
			</ul>
			<p className={styles.foot}>
				{voters === 0 ? (
					t("poll.nobody")
				) : (
					<button
						type="button"
						className={styles.who}
						aria-expanded={areNamesShown}
						tabIndex={tabIndex}
						onClick={() => setNamesShown(!areNamesShown)}
					>
						{t("poll.voters", { count: voters })}
					</button>
				)}
				{waits && (
					<span className={styles.waits} title={t("poll.waits")}>
						<Icon name="clock" size={14} />
						<span className="visually-hidden">{t("poll.waits")}</span>
					</span>
				)}
			</p>
		</>
	);
}
