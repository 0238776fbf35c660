import type { ChildThread } from "../../data/people-requests.ts";
import { Button } from "../parts/button.tsx";
import { writeNames } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./list.module.css";

type ChildThreadRowProps = { thread: ChildThread; names: readonly string[]; onTakeOut: () => void };

/** One conversation of a child's by its name and people; out of a group it can be taken. */
export function ChildThreadRow({ thread, names, onTakeOut }: ChildThreadRowProps) {
	const t = useLaterText();
	const title = thread.title || writeNames(names);
	return (
		<li className={styles.row}>
			<span className={styles.main}>
				<span className={styles.name} dir="auto">
					{title}
				</span>
				<span className={styles.detail} dir="auto">
					{thread.kind === "dm" ? t("care.just_two") : writeNames(names)}
				</span>
			</span>
			{thread.kind === "group" && (
				<Button kind="quiet" aria-label={t("care.take_out_named", { title })} onClick={onTakeOut}>
					{t("care.take_out")}
				</Button>
			)}
		</li>
	);
}
