/** Surveys or converts pages in a thread of its own. */
import { workerData } from "node:worker_threads";
import {
	type SurveyContext,
	surveyPage,
} from "../../wiki-map/survey/survey-page";
import { convertJob, type SiteContext, type SiteJob } from "./site-job";

/** The pool puts its own data before ours. */
const [, context] = workerData as [unknown, SurveyContext | SiteContext];

export default (task: SiteJob) =>
	"map" in context ? convertJob(task, context) : surveyPage(task.job, context);
