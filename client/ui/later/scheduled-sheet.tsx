import { useState } from "react";
import type { OpenThread } from "../../data/family-data.ts";
import { useReadable } from "../../hooks/use-readable.ts";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import { useText } from "../text/use-text.ts";
import { troubleOf } from "../thread/trouble-of.ts";
import styles from "./later.module.css";
import { ScheduledRow } from "./scheduled-row.tsx";

/** All I will say later in a conversation, each to be sent now, changed, or taken back; offline too. */
export function ScheduledSheet({ thread, onClose }: { thread: OpenThread; onClose: () => void }) {
	const t = useLaterText();
	const now = useText();
	const scheduled = useReadable(thread.later.scheduled);
	const [problem, setProblem] = useState<string | null>(null);

	async function doing(work: Promise<void>): Promise<void> {
		try {
			await work;
			setProblem(null);
		} catch (error) {
			setProblem(now(`composer.not_kept.${troubleOf(error)}`));
		}
	}
	return (
		<Sheet heading={t("later.list_heading")} onClose={onClose}>
			{problem && <Notice kind="trouble">{problem}</Notice>}
			{scheduled.length === 0 && <p className={styles.when}>{t("later.none")}</p>}
			<ul className={styles.list}>
				{scheduled.map((one) => (
					<ScheduledRow
						key={one.rowId ?? one.id}
						one={one}
						onChange={(body, due) => void doing(thread.later.change(one, body, due))}
						onTakeBack={() => void doing(thread.later.takeBack(one))}
					/>
				))}
			</ul>
		</Sheet>
	);
}
