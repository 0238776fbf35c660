import { useState } from "react";
import { Notice } from "../parts/notice.tsx";
import { Sheet } from "../parts/sheet.tsx";
import { writeNearMoment } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { DueForm } from "./due-form.tsx";
import { dueTimes } from "./due-times.ts";
import styles from "./later.module.css";

export type SendLaterSheetProps = {
	/** Something is attached, which cannot be sent later. */
	hasFiles: boolean;
	/** `due` in ms. */
	onChosen: (due: number) => void;
	onClose: () => void;
};

const hourMs = 3_600_000;

/** When a message is to be sent: a few times one tap away, or any other. */
export function SendLaterSheet({ hasFiles, onChosen, onClose }: SendLaterSheetProps) {
	const t = useLaterText();
	// What is offered stays while one looks at it.
	const [now] = useState(Date.now);
	const nextHour = Math.ceil((now + 1) / hourMs) * hourMs;
	return (
		<Sheet heading={t("later.heading")} onClose={onClose}>
			{hasFiles && <Notice kind="calm">{t("later.no_files")}</Notice>}
			{!hasFiles && (
				<>
					<ul className={styles.times}>
						{dueTimes(now).map(({ key, due }) => (
							<li key={key}>
								<button type="button" className={styles.time} onClick={() => onChosen(due)}>
									<span>{t(key)}</span>
									<span className={styles.when}>{writeNearMoment(new Date(due).toISOString())}</span>
								</button>
							</li>
						))}
					</ul>
					<DueForm first={nextHour} submit={t("later.send_then")} onChosen={onChosen}>
						<h3 className={styles.choose}>{t("later.choose")}</h3>
					</DueForm>
				</>
			)}
		</Sheet>
	);
}
