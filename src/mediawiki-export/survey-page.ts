/** What links to a page can lead to in MediaWiki. */
import { AnchorAllocator } from "../mediawiki/anchors";
import type { Job, JobContext } from "../records/threads/job";
import { type SurveyedPage, surveyWith } from "../wiki-map/survey/survey-page";

/** Reads the newest revision of a page. Never throws. */
export function surveyPage(job: Job, context: JobContext): SurveyedPage {
	const anchors = new AnchorAllocator();
	return surveyWith(job, context, ({ children }) => anchors.allocate(children));
}
