import type { later as english } from "../en/later.ts";
import type { WordsIn } from "../words-in.ts";

export const later: WordsIn<"ja", typeof english> = {
	"later.bar": { other: "予約（{count}件）" },
	"later.button": "予約する",
	"later.change": "変更",
	"later.choose": "日時を選ぶ",
	"later.delete": "削除",
	"later.evening": "今日の夕方",
	"later.heading": "あとで送る",
	"later.here": "まだこの端末にしかありません。つながるとすぐにサーバーへ届きます。",
	"later.kept": "端末の電源が切れていても送られます。",
	"later.list_heading": "予約したメッセージ",
	"later.monday": "月曜日の朝",
	"later.next": "次の予定：{time}",
	"later.no_files": "写真とファイルは、あとで送れません。今すぐ送るか、先に外してください。",
	"later.none": "予約したメッセージはありません。",
	"later.not_sent": "送信失敗",
	"later.now": "つながりしだい",
	"later.passed": "これから先の日時を選んでください。",
	"later.save": "保存",
	"later.send_now": "今すぐ送る",
	"later.send_then": "その時に送る",
	"later.tomorrow": "明日の朝",
	"later.when": "日時",
	"later.words": "メッセージ",
};
