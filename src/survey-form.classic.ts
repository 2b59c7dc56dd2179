/**
 * The script for a plain `<script>`: one file that defines `<survey-form>`, with all question types and languages.
 * `debug` shows the first fault of a survey file only; the full checker comes with the module.
 */
import { defineSurveyForm } from './define.ts';

defineSurveyForm();
