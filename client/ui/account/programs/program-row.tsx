import type { ListedProgram } from "../../../hooks/use-programs.ts";
import { Button } from "../../parts/button.tsx";
import { writeNearMoment } from "../../text/times.ts";
import { useLaterText } from "../../text/use-later-text.ts";
import styles from "../list.module.css";

type ProgramRowProps = { program: ListedProgram; place: string; onEnd: () => void };

/** One program: its name, what it may do and where, and when it was heard of. */
export function ProgramRow({ program: { name, scope, lastSeenAt }, place, onEnd }: ProgramRowProps) {
	const t = useLaterText();
	return (
		<li className={styles.row}>
			<span className={styles.main}>
				<span className={styles.name} dir="auto">
					{name}
				</span>
				<span className={styles.detail}>
					{t(`program.${scope}`)} · <bdi>{place}</bdi>
				</span>
				<span className={styles.detail}>
					{lastSeenAt === null ? t("program.never_seen") : t("program.seen", { time: writeNearMoment(lastSeenAt) })}
				</span>
			</span>
			<Button kind="quiet" aria-label={t("program.end_named", { name })} onClick={onEnd}>
				{t("program.end")}
			</Button>
		</li>
	);
}
