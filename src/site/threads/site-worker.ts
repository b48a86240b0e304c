/** Surveys or converts pages in a thread of its own. */
import { workerData } from "node:worker_threads";
import type { Job } from "../../records/threads/job";
import {
	type SurveyContext,
	surveyPage,
} from "../../wiki-map/survey/survey-page";
import { convertJob, type SiteContext } from "./site-job";

/** The pool puts its own data before ours. */
const [, context] = workerData as [unknown, SurveyContext | SiteContext];

export default (jobs: readonly Job[]) =>
	jobs.map((job) =>
		"map" in context ? convertJob(job, context) : surveyPage(job, context),
	);
