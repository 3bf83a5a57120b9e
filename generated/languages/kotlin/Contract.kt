// To parse the JSON, install jackson-module-kotlin and do:
//
//   val contractDescription = ContractDescription.fromJson(jsonString)
//   val problem = Problem.fromJson(jsonString)
//   val saaSOperatingAutomationExchange = SaaSOperatingAutomationExchange.fromJson(jsonString)
//   val saaSOperatingAutomationInput = SaaSOperatingAutomationInput.fromJson(jsonString)
//   val saaSOperatingAutomationRequest = SaaSOperatingAutomationRequest.fromJson(jsonString)
//   val saaSOperatingAutomationResponse = SaaSOperatingAutomationResponse.fromJson(jsonString)
//   val saaSOperatingAutomationWorkerHandoffExchange = SaaSOperatingAutomationWorkerHandoffExchange.fromJson(jsonString)
//   val saaSOperatingAutomationWorkerHandoffInput = SaaSOperatingAutomationWorkerHandoffInput.fromJson(jsonString)
//   val saaSOperatingAutomationWorkerHandoffRequest = SaaSOperatingAutomationWorkerHandoffRequest.fromJson(jsonString)
//   val saaSOperatingAutomationWorkerHandoffResponse = SaaSOperatingAutomationWorkerHandoffResponse.fromJson(jsonString)
//   val validationReport = ValidationReport.fromJson(jsonString)

package cavra.contract

import com.fasterxml.jackson.annotation.*
import com.fasterxml.jackson.core.*
import com.fasterxml.jackson.databind.*
import com.fasterxml.jackson.databind.deser.std.StdDeserializer
import com.fasterxml.jackson.databind.module.SimpleModule
import com.fasterxml.jackson.databind.node.*
import com.fasterxml.jackson.databind.ser.std.StdSerializer
import com.fasterxml.jackson.module.kotlin.*


@Suppress("UNCHECKED_CAST")
private fun <T> ObjectMapper.convert(k: kotlin.reflect.KClass<*>, fromJson: (JsonNode) -> T, toJson: (T) -> String, isUnion: Boolean = false) = registerModule(SimpleModule().apply {
    addSerializer(k.java as Class<T>, object : StdSerializer<T>(k.java as Class<T>) {
            override fun serialize(value: T, gen: JsonGenerator, provider: SerializerProvider) = gen.writeRawValue(toJson(value))
    })
    addDeserializer(k.java as Class<T>, object : StdDeserializer<T>(k.java as Class<T>) {
            override fun deserialize(p: JsonParser, ctxt: DeserializationContext) = fromJson(p.readValueAsTree())
    })
})

val mapper = jacksonObjectMapper().apply {
    propertyNamingStrategy = PropertyNamingStrategy.LOWER_CAMEL_CASE
    setSerializationInclusion(JsonInclude.Include.NON_NULL)
    convert(Product::class,                                              { Product.fromValue(it.asText()) },                                              { "\"${it.value}\"" })
    convert(Purpose::class,                                              { Purpose.fromValue(it.asText()) },                                              { "\"${it.value}\"" })
    convert(ContractDescriptionSchemaVersion::class,                     { ContractDescriptionSchemaVersion.fromValue(it.asText()) },                     { "\"${it.value}\"" })
    convert(SaaSOperatingAutomationRequestOperation::class,              { SaaSOperatingAutomationRequestOperation.fromValue(it.asText()) },              { "\"${it.value}\"" })
    convert(PayloadAutomationBoundary::class,                            { PayloadAutomationBoundary.fromValue(it.asText()) },                            { "\"${it.value}\"" })
    convert(Check::class,                                                { Check.fromValue(it.asText()) },                                                { "\"${it.value}\"" })
    convert(SaaSOperatingAutomationRequestSchemaVersion::class,          { SaaSOperatingAutomationRequestSchemaVersion.fromValue(it.asText()) },          { "\"${it.value}\"" })
    convert(SummaryAutomationBoundary::class,                            { SummaryAutomationBoundary.fromValue(it.asText()) },                            { "\"${it.value}\"" })
    convert(AutomationStatus::class,                                     { AutomationStatus.fromValue(it.asText()) },                                     { "\"${it.value}\"" })
    convert(SaaSOperatingAutomationResponseSchemaVersion::class,         { SaaSOperatingAutomationResponseSchemaVersion.fromValue(it.asText()) },         { "\"${it.value}\"" })
    convert(ResponseStatus::class,                                       { ResponseStatus.fromValue(it.asText()) },                                       { "\"${it.value}\"" })
    convert(SaaSOperatingAutomationWorkerHandoffRequestOperation::class, { SaaSOperatingAutomationWorkerHandoffRequestOperation.fromValue(it.asText()) }, { "\"${it.value}\"" })
    convert(PayloadHandoffBoundary::class,                               { PayloadHandoffBoundary.fromValue(it.asText()) },                               { "\"${it.value}\"" })
    convert(WorkerMode::class,                                           { WorkerMode.fromValue(it.asText()) },                                           { "\"${it.value}\"" })
    convert(SummaryHandoffBoundary::class,                               { SummaryHandoffBoundary.fromValue(it.asText()) },                               { "\"${it.value}\"" })
    convert(HandoffStatus::class,                                        { HandoffStatus.fromValue(it.asText()) },                                        { "\"${it.value}\"" })
    convert(ValidationReportSchemaVersion::class,                        { ValidationReportSchemaVersion.fromValue(it.asText()) },                        { "\"${it.value}\"" })
}

/**
 * What the public repository holds, what it leaves to private services, and which
 * operations it has shapes for.
 */
data class ContractDescription (
    /**
     * The operations that the contract has shapes for, in their listing order.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val operations: List<ListedOperation>,

    /**
     * The product that the contract belongs to.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val product: Product,

    /**
     * What the public repository does not contain, and what it is for.
     */
    @get:JsonProperty("public_repository_boundary", required=true)@field:JsonProperty("public_repository_boundary", required=true)
    val publicRepositoryBoundary: PublicRepositoryBoundary,

    /**
     * The version of the contract description's shape.
     */
    @get:JsonProperty("schema_version", required=true)@field:JsonProperty("schema_version", required=true)
    val schemaVersion: ContractDescriptionSchemaVersion
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<ContractDescription>(json)
    }
}

/**
 * One operation, and in one phrase each what it asks and what it answers.
 */
data class ListedOperation (
    /**
     * The operation's name, as documents carry it.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val name: String,

    /**
     * What a request of this operation names.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val request: String,

    /**
     * What a response of this operation reports.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val response: String
)

/**
 * The product that the contract belongs to.
 */
enum class Product(val value: String) {
    Cavra("CAVRA");

    companion object {
        fun fromValue(value: String): Product = when (value) {
            "CAVRA" -> Cavra
            else    -> throw IllegalArgumentException()
        }
    }
}

/**
 * What the public repository does not contain, and what it is for.
 */
data class PublicRepositoryBoundary (
    /**
     * Always false: customer records are private.
     */
    @get:JsonProperty("contains_customer_records", required=true)@field:JsonProperty("contains_customer_records", required=true)
    val containsCustomerRecords: Boolean,

    /**
     * Always false: the license service is private.
     */
    @get:JsonProperty("contains_license_service", required=true)@field:JsonProperty("contains_license_service", required=true)
    val containsLicenseService: Boolean,

    /**
     * Always false: the SaaS backend is private.
     */
    @get:JsonProperty("contains_saas_backend", required=true)@field:JsonProperty("contains_saas_backend", required=true)
    val containsSaasBackend: Boolean,

    /**
     * What the public repository is for.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val purpose: Purpose
)

/**
 * What the public repository is for.
 */
enum class Purpose(val value: String) {
    Sentence("Public-safe client request and response contracts for future private services.");

    companion object {
        fun fromValue(value: String): Purpose = when (value) {
            "Public-safe client request and response contracts for future private services." -> Sentence
            else                                                                             -> throw IllegalArgumentException()
        }
    }
}

/**
 * The version of the contract description's shape.
 */
enum class ContractDescriptionSchemaVersion(val value: String) {
    CavraSaasControlPlaneContractV1("cavra.saas_control_plane.contract.v1");

    companion object {
        fun fromValue(value: String): ContractDescriptionSchemaVersion = when (value) {
            "cavra.saas_control_plane.contract.v1" -> CavraSaasControlPlaneContractV1
            else                                   -> throw IllegalArgumentException()
        }
    }
}

/**
 * A refusal over HTTP: an RFC 9457 problem document whose detail names the field.
 */
data class Problem (
    /**
     * A sentence that names the field at fault and what must hold, never the value.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val detail: String,

    /**
     * Every fault of the document, as in a validation report.
     */
    @get:JsonProperty("issues")@field:JsonProperty("issues")
    val issues: List<ProblemIssue>? = null,

    /**
     * The HTTP status code.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val status: Long,

    /**
     * The kind of problem in a few words.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val title: String,

    /**
     * The kind of problem as a URI; about:blank says that the title is that of the HTTP status
     * (RFC 9457, section 4.2.1).
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val type: String
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<Problem>(json)
    }
}

/**
 * One fault of the document that was sent.
 */
data class ProblemIssue (
    /**
     * The column of the fault in UTF-16 code units, from 1.
     */
    val column: Long? = null,

    /**
     * The line of the fault, from 1.
     */
    val line: Long? = null,

    /**
     * What must hold, in one sentence that never repeats the value.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val message: String,

    /**
     * A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or
     * has one too many.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val path: String,

    /**
     * The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val rule: String
)

/**
 * A request of this operation and the response to it.
 */
data class SaaSOperatingAutomationExchange (
    /**
     * Asks whether the recurring automation after a customer's closeout is ready.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val request: SaaSOperatingAutomationRequest,

    /**
     * Answers whether the recurring automation after a customer's closeout is ready.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val response: SaaSOperatingAutomationResponse
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationExchange>(json)
    }
}

/**
 * Asks whether the recurring automation after a customer's closeout is ready.
 */
data class SaaSOperatingAutomationRequest (
    /**
     * The label that ties a response to its request.
     */
    @get:JsonProperty("correlation_id", required=true)@field:JsonProperty("correlation_id", required=true)
    val correlationID: String,

    /**
     * The operation that is asked for.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val operation: SaaSOperatingAutomationRequestOperation,

    /**
     * What the automation is to cover, how often, and which checks are required.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val payload: SaaSOperatingAutomationRequestPayload,

    /**
     * Always true: the work itself is done by a private service.
     */
    @get:JsonProperty("private_implementation_required", required=true)@field:JsonProperty("private_implementation_required", required=true)
    val privateImplementationRequired: Boolean,

    /**
     * The label of the client that asks.
     */
    @get:JsonProperty("requested_by", required=true)@field:JsonProperty("requested_by", required=true)
    val requestedBy: String,

    /**
     * The version of the request's shape.
     */
    @get:JsonProperty("schema_version", required=true)@field:JsonProperty("schema_version", required=true)
    val schemaVersion: SaaSOperatingAutomationRequestSchemaVersion,

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name
     * or account number.
     */
    @get:JsonProperty("tenant_id", required=true)@field:JsonProperty("tenant_id", required=true)
    val tenantID: String
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationRequest>(json)
    }
}

/**
 * The operation that is asked for.
 *
 * The operation that is answered.
 */
enum class SaaSOperatingAutomationRequestOperation(val value: String) {
    SaasOperatingAutomation("saas_operating_automation");

    companion object {
        fun fromValue(value: String): SaaSOperatingAutomationRequestOperation = when (value) {
            "saas_operating_automation" -> SaasOperatingAutomation
            else                        -> throw IllegalArgumentException()
        }
    }
}

/**
 * What the automation is to cover, how often, and which checks are required.
 */
data class SaaSOperatingAutomationRequestPayload (
    /**
     * The sentence that marks this document as a public request shape.
     */
    @get:JsonProperty("automation_boundary", required=true)@field:JsonProperty("automation_boundary", required=true)
    val automationBoundary: PayloadAutomationBoundary,

    /**
     * The label of how often the automation recurs.
     */
    @get:JsonProperty("automation_cadence", required=true)@field:JsonProperty("automation_cadence", required=true)
    val automationCadence: String,

    /**
     * The label of the customer scope that the automation covers.
     */
    @get:JsonProperty("automation_scope", required=true)@field:JsonProperty("automation_scope", required=true)
    val automationScope: String,

    /**
     * The checks that must be ready, in the order in which they are reported; at least one,
     * none twice.
     */
    @get:JsonProperty("required_checks", required=true)@field:JsonProperty("required_checks", required=true)
    val requiredChecks: List<Check>
)

/**
 * The sentence that marks this document as a public request shape.
 */
enum class PayloadAutomationBoundary(val value: String) {
    Sentence("public request shape only; SaaS operating automation execution is private");

    companion object {
        fun fromValue(value: String): PayloadAutomationBoundary = when (value) {
            "public request shape only; SaaS operating automation execution is private" -> Sentence
            else                                                                        -> throw IllegalArgumentException()
        }
    }
}

/**
 * The name of one recurring operating check.
 */
enum class Check(val value: String) {
    BillingMonitoring("billing_monitoring"),
    CloseoutRetry("closeout_retry"),
    CustomerSuccessReview("customer_success_review"),
    DashboardRefresh("dashboard_refresh"),
    EscalationDrill("escalation_drill"),
    LicenseTelemetrySync("license_telemetry_sync"),
    SupportFollowup("support_followup");

    companion object {
        fun fromValue(value: String): Check = when (value) {
            "billing_monitoring"      -> BillingMonitoring
            "closeout_retry"          -> CloseoutRetry
            "customer_success_review" -> CustomerSuccessReview
            "dashboard_refresh"       -> DashboardRefresh
            "escalation_drill"        -> EscalationDrill
            "license_telemetry_sync"  -> LicenseTelemetrySync
            "support_followup"        -> SupportFollowup
            else                      -> throw IllegalArgumentException()
        }
    }
}

/**
 * The version of the request's shape.
 */
enum class SaaSOperatingAutomationRequestSchemaVersion(val value: String) {
    CavraSaasControlPlaneRequestV1("cavra.saas_control_plane.request.v1");

    companion object {
        fun fromValue(value: String): SaaSOperatingAutomationRequestSchemaVersion = when (value) {
            "cavra.saas_control_plane.request.v1" -> CavraSaasControlPlaneRequestV1
            else                                  -> throw IllegalArgumentException()
        }
    }
}

/**
 * Answers whether the recurring automation after a customer's closeout is ready.
 */
data class SaaSOperatingAutomationResponse (
    /**
     * The label that ties a response to its request.
     */
    @get:JsonProperty("correlation_id", required=true)@field:JsonProperty("correlation_id", required=true)
    val correlationID: String,

    /**
     * One sentence for a person that says what the response means.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val message: String,

    /**
     * The operation that is answered.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val operation: SaaSOperatingAutomationRequestOperation,

    /**
     * What the service reports back.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val payload: SaaSOperatingAutomationResponsePayload,

    /**
     * Always true: the work itself is done by a private service.
     */
    @get:JsonProperty("private_implementation_required", required=true)@field:JsonProperty("private_implementation_required", required=true)
    val privateImplementationRequired: Boolean,

    /**
     * The version of the response's shape.
     */
    @get:JsonProperty("schema_version", required=true)@field:JsonProperty("schema_version", required=true)
    val schemaVersion: SaaSOperatingAutomationResponseSchemaVersion,

    /**
     * How the service answered; this public side never does the work, so it answers that a
     * private service is required.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val status: ResponseStatus
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationResponse>(json)
    }
}

/**
 * What the service reports back.
 */
data class SaaSOperatingAutomationResponsePayload (
    /**
     * One sentence that says where to read on.
     */
    @get:JsonProperty("next_step", required=true)@field:JsonProperty("next_step", required=true)
    val nextStep: String,

    /**
     * The private modules that would do the work, a name each; at least one, none twice.
     */
    @get:JsonProperty("private_modules_required", required=true)@field:JsonProperty("private_modules_required", required=true)
    val privateModulesRequired: List<String>,

    /**
     * The readiness of each recurring automation.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val summary: SaaSOperatingAutomationSummary
)

/**
 * The readiness of each recurring automation.
 */
data class SaaSOperatingAutomationSummary (
    /**
     * The sentence that names what remains private.
     */
    @get:JsonProperty("automation_boundary", required=true)@field:JsonProperty("automation_boundary", required=true)
    val automationBoundary: SummaryAutomationBoundary,

    /**
     * The cadence that the request asked for.
     */
    @get:JsonProperty("automation_cadence", required=true)@field:JsonProperty("automation_cadence", required=true)
    val automationCadence: String,

    /**
     * The scope that the request asked for.
     */
    @get:JsonProperty("automation_scope", required=true)@field:JsonProperty("automation_scope", required=true)
    val automationScope: String,

    /**
     * The readiness of the automation as a whole.
     */
    @get:JsonProperty("automation_status", required=true)@field:JsonProperty("automation_status", required=true)
    val automationStatus: AutomationStatus,

    /**
     * The readiness of billing monitoring.
     */
    @get:JsonProperty("billing_monitoring_status", required=true)@field:JsonProperty("billing_monitoring_status", required=true)
    val billingMonitoringStatus: AutomationStatus,

    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val blockers: List<String>,

    /**
     * The readiness of the closeout retry.
     */
    @get:JsonProperty("closeout_retry_status", required=true)@field:JsonProperty("closeout_retry_status", required=true)
    val closeoutRetryStatus: AutomationStatus,

    /**
     * The readiness of the customer-success review.
     */
    @get:JsonProperty("customer_success_review_status", required=true)@field:JsonProperty("customer_success_review_status", required=true)
    val customerSuccessReviewStatus: AutomationStatus,

    /**
     * The readiness of the dashboard refresh.
     */
    @get:JsonProperty("dashboard_refresh_status", required=true)@field:JsonProperty("dashboard_refresh_status", required=true)
    val dashboardRefreshStatus: AutomationStatus,

    /**
     * The readiness of the escalation drill.
     */
    @get:JsonProperty("escalation_drill_status", required=true)@field:JsonProperty("escalation_drill_status", required=true)
    val escalationDrillStatus: AutomationStatus,

    /**
     * The readiness of the license telemetry sync.
     */
    @get:JsonProperty("license_telemetry_status", required=true)@field:JsonProperty("license_telemetry_status", required=true)
    val licenseTelemetryStatus: AutomationStatus,

    /**
     * Always true: what the summary says holds only once a private service has validated it.
     */
    @get:JsonProperty("private_validation_required", required=true)@field:JsonProperty("private_validation_required", required=true)
    val privateValidationRequired: Boolean,

    /**
     * The readiness of support follow-up.
     */
    @get:JsonProperty("support_followup_status", required=true)@field:JsonProperty("support_followup_status", required=true)
    val supportFollowupStatus: AutomationStatus,

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name
     * or account number.
     */
    @get:JsonProperty("tenant_id", required=true)@field:JsonProperty("tenant_id", required=true)
    val tenantID: String
)

/**
 * The sentence that names what remains private.
 */
enum class SummaryAutomationBoundary(val value: String) {
    Sentence("billing systems, license telemetry, support workflows, customer-success records, dashboard refresh jobs, escalation drills, closeout retries, and scheduler execution remain private service responsibilities");

    companion object {
        fun fromValue(value: String): SummaryAutomationBoundary = when (value) {
            "billing systems, license telemetry, support workflows, customer-success records, dashboard refresh jobs, escalation drills, closeout retries, and scheduler execution remain private service responsibilities" -> Sentence
            else                                                                                                                                                                                                            -> throw IllegalArgumentException()
        }
    }
}

/**
 * The readiness of the automation as a whole.
 *
 * How far one recurring automation has come.
 *
 * The readiness of billing monitoring.
 *
 * The readiness of the closeout retry.
 *
 * The readiness of the customer-success review.
 *
 * The readiness of the dashboard refresh.
 *
 * The readiness of the escalation drill.
 *
 * The readiness of the license telemetry sync.
 *
 * The readiness of support follow-up.
 */
enum class AutomationStatus(val value: String) {
    Automated("automated"),
    Blocked("blocked"),
    Enabled("enabled"),
    Ready("ready"),
    Scheduled("scheduled"),
    Unknown("unknown");

    companion object {
        fun fromValue(value: String): AutomationStatus = when (value) {
            "automated" -> Automated
            "blocked"   -> Blocked
            "enabled"   -> Enabled
            "ready"     -> Ready
            "scheduled" -> Scheduled
            "unknown"   -> Unknown
            else        -> throw IllegalArgumentException()
        }
    }
}

/**
 * The version of the response's shape.
 */
enum class SaaSOperatingAutomationResponseSchemaVersion(val value: String) {
    CavraSaasControlPlaneResponseV1("cavra.saas_control_plane.response.v1");

    companion object {
        fun fromValue(value: String): SaaSOperatingAutomationResponseSchemaVersion = when (value) {
            "cavra.saas_control_plane.response.v1" -> CavraSaasControlPlaneResponseV1
            else                                   -> throw IllegalArgumentException()
        }
    }
}

/**
 * How the service answered; this public side never does the work, so it answers that a
 * private service is required.
 */
enum class ResponseStatus(val value: String) {
    Accepted("accepted"),
    RequiresPrivateService("requires_private_service"),
    Unavailable("unavailable");

    companion object {
        fun fromValue(value: String): ResponseStatus = when (value) {
            "accepted"                 -> Accepted
            "requires_private_service" -> RequiresPrivateService
            "unavailable"              -> Unavailable
            else                       -> throw IllegalArgumentException()
        }
    }
}

/**
 * The values that a user may give to build an exchange of this operation; what is left out
 * takes its default.
 */
data class SaaSOperatingAutomationInput (
    /**
     * The label of how often the automation recurs.
     */
    @get:JsonProperty("automation_cadence")@field:JsonProperty("automation_cadence")
    val automationCadence: String? = null,

    /**
     * The label of the customer scope that the automation covers.
     */
    @get:JsonProperty("automation_scope")@field:JsonProperty("automation_scope")
    val automationScope: String? = null,

    /**
     * The readiness of the automation as a whole.
     */
    @get:JsonProperty("automation_status")@field:JsonProperty("automation_status")
    val automationStatus: AutomationStatus? = null,

    /**
     * The readiness of billing monitoring.
     */
    @get:JsonProperty("billing_monitoring_status")@field:JsonProperty("billing_monitoring_status")
    val billingMonitoringStatus: AutomationStatus? = null,

    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     */
    val blockers: List<String>? = null,

    /**
     * The readiness of the closeout retry.
     */
    @get:JsonProperty("closeout_retry_status")@field:JsonProperty("closeout_retry_status")
    val closeoutRetryStatus: AutomationStatus? = null,

    /**
     * The label that ties a response to its request.
     */
    @get:JsonProperty("correlation_id")@field:JsonProperty("correlation_id")
    val correlationID: String? = null,

    /**
     * The readiness of the customer-success review.
     */
    @get:JsonProperty("customer_success_review_status")@field:JsonProperty("customer_success_review_status")
    val customerSuccessReviewStatus: AutomationStatus? = null,

    /**
     * The readiness of the dashboard refresh.
     */
    @get:JsonProperty("dashboard_refresh_status")@field:JsonProperty("dashboard_refresh_status")
    val dashboardRefreshStatus: AutomationStatus? = null,

    /**
     * The readiness of the escalation drill.
     */
    @get:JsonProperty("escalation_drill_status")@field:JsonProperty("escalation_drill_status")
    val escalationDrillStatus: AutomationStatus? = null,

    /**
     * The readiness of the license telemetry sync.
     */
    @get:JsonProperty("license_telemetry_status")@field:JsonProperty("license_telemetry_status")
    val licenseTelemetryStatus: AutomationStatus? = null,

    /**
     * The label of the client that asks.
     */
    @get:JsonProperty("requested_by")@field:JsonProperty("requested_by")
    val requestedBy: String? = null,

    /**
     * The checks that must be ready, in the order in which they are reported; at least one,
     * none twice.
     */
    @get:JsonProperty("required_checks")@field:JsonProperty("required_checks")
    val requiredChecks: List<Check>? = null,

    /**
     * The readiness of support follow-up.
     */
    @get:JsonProperty("support_followup_status")@field:JsonProperty("support_followup_status")
    val supportFollowupStatus: AutomationStatus? = null,

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name
     * or account number.
     */
    @get:JsonProperty("tenant_id", required=true)@field:JsonProperty("tenant_id", required=true)
    val tenantID: String
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationInput>(json)
    }
}

/**
 * A request of this operation and the response to it.
 */
data class SaaSOperatingAutomationWorkerHandoffExchange (
    /**
     * Asks how a private worker package would be attached; it runs nothing and registers
     * nothing.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val request: SaaSOperatingAutomationWorkerHandoffRequest,

    /**
     * Answers how a private worker package would be attached; it runs nothing and registers
     * nothing.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val response: SaaSOperatingAutomationWorkerHandoffResponse
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationWorkerHandoffExchange>(json)
    }
}

/**
 * Asks how a private worker package would be attached; it runs nothing and registers
 * nothing.
 */
data class SaaSOperatingAutomationWorkerHandoffRequest (
    /**
     * The label that ties a response to its request.
     */
    @get:JsonProperty("correlation_id", required=true)@field:JsonProperty("correlation_id", required=true)
    val correlationID: String,

    /**
     * The operation that is asked for.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val operation: SaaSOperatingAutomationWorkerHandoffRequestOperation,

    /**
     * Where and how the worker would run, and what it would work on.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val payload: SaaSOperatingAutomationWorkerHandoffRequestPayload,

    /**
     * Always true: the work itself is done by a private service.
     */
    @get:JsonProperty("private_implementation_required", required=true)@field:JsonProperty("private_implementation_required", required=true)
    val privateImplementationRequired: Boolean,

    /**
     * The label of the client that asks.
     */
    @get:JsonProperty("requested_by", required=true)@field:JsonProperty("requested_by", required=true)
    val requestedBy: String,

    /**
     * The version of the request's shape.
     */
    @get:JsonProperty("schema_version", required=true)@field:JsonProperty("schema_version", required=true)
    val schemaVersion: SaaSOperatingAutomationRequestSchemaVersion,

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name
     * or account number.
     */
    @get:JsonProperty("tenant_id", required=true)@field:JsonProperty("tenant_id", required=true)
    val tenantID: String
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationWorkerHandoffRequest>(json)
    }
}

/**
 * The operation that is asked for.
 *
 * The operation that is answered.
 */
enum class SaaSOperatingAutomationWorkerHandoffRequestOperation(val value: String) {
    SaasOperatingAutomationWorkerHandoff("saas_operating_automation_worker_handoff");

    companion object {
        fun fromValue(value: String): SaaSOperatingAutomationWorkerHandoffRequestOperation = when (value) {
            "saas_operating_automation_worker_handoff" -> SaasOperatingAutomationWorkerHandoff
            else                                       -> throw IllegalArgumentException()
        }
    }
}

/**
 * Where and how the worker would run, and what it would work on.
 */
data class SaaSOperatingAutomationWorkerHandoffRequestPayload (
    /**
     * The label of the environment that the worker would be attached to.
     */
    @get:JsonProperty("deployment_environment", required=true)@field:JsonProperty("deployment_environment", required=true)
    val deploymentEnvironment: String,

    /**
     * The sentence that marks this document as a public request shape.
     */
    @get:JsonProperty("handoff_boundary", required=true)@field:JsonProperty("handoff_boundary", required=true)
    val handoffBoundary: PayloadHandoffBoundary,

    /**
     * The checks that must be ready, in the order in which they are reported; at least one,
     * none twice.
     */
    @get:JsonProperty("required_checks", required=true)@field:JsonProperty("required_checks", required=true)
    val requiredChecks: List<Check>,

    /**
     * Whether the private worker would only rehearse, run beside production, or act.
     */
    @get:JsonProperty("worker_mode", required=true)@field:JsonProperty("worker_mode", required=true)
    val workerMode: WorkerMode,

    /**
     * The public-safe names of what the worker would work on; the check names are the usual
     * ones.
     */
    @get:JsonProperty("worker_targets", required=true)@field:JsonProperty("worker_targets", required=true)
    val workerTargets: List<String>
)

/**
 * The sentence that marks this document as a public request shape.
 */
enum class PayloadHandoffBoundary(val value: String) {
    Sentence("public request shape only; SaaS automation worker execution is private");

    companion object {
        fun fromValue(value: String): PayloadHandoffBoundary = when (value) {
            "public request shape only; SaaS automation worker execution is private" -> Sentence
            else                                                                     -> throw IllegalArgumentException()
        }
    }
}

/**
 * Whether the private worker would only rehearse, run beside production, or act.
 *
 * The mode that the request asked for.
 */
enum class WorkerMode(val value: String) {
    DryRun("dry_run"),
    Live("live"),
    Shadow("shadow"),
    Unknown("unknown");

    companion object {
        fun fromValue(value: String): WorkerMode = when (value) {
            "dry_run" -> DryRun
            "live"    -> Live
            "shadow"  -> Shadow
            "unknown" -> Unknown
            else      -> throw IllegalArgumentException()
        }
    }
}

/**
 * Answers how a private worker package would be attached; it runs nothing and registers
 * nothing.
 */
data class SaaSOperatingAutomationWorkerHandoffResponse (
    /**
     * The label that ties a response to its request.
     */
    @get:JsonProperty("correlation_id", required=true)@field:JsonProperty("correlation_id", required=true)
    val correlationID: String,

    /**
     * One sentence for a person that says what the response means.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val message: String,

    /**
     * The operation that is answered.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val operation: SaaSOperatingAutomationWorkerHandoffRequestOperation,

    /**
     * What the service reports back.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val payload: SaaSOperatingAutomationWorkerHandoffResponsePayload,

    /**
     * Always true: the work itself is done by a private service.
     */
    @get:JsonProperty("private_implementation_required", required=true)@field:JsonProperty("private_implementation_required", required=true)
    val privateImplementationRequired: Boolean,

    /**
     * The version of the response's shape.
     */
    @get:JsonProperty("schema_version", required=true)@field:JsonProperty("schema_version", required=true)
    val schemaVersion: SaaSOperatingAutomationResponseSchemaVersion,

    /**
     * How the service answered; this public side never does the work, so it answers that a
     * private service is required.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val status: ResponseStatus
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationWorkerHandoffResponse>(json)
    }
}

/**
 * What the service reports back.
 */
data class SaaSOperatingAutomationWorkerHandoffResponsePayload (
    /**
     * One sentence that says where to read on.
     */
    @get:JsonProperty("next_step", required=true)@field:JsonProperty("next_step", required=true)
    val nextStep: String,

    /**
     * The private modules that would do the work, a name each; at least one, none twice.
     */
    @get:JsonProperty("private_modules_required", required=true)@field:JsonProperty("private_modules_required", required=true)
    val privateModulesRequired: List<String>,

    /**
     * The readiness of the handoff, and the labels of what it refers to.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val summary: SaaSOperatingAutomationWorkerHandoffSummary
)

/**
 * The readiness of the handoff, and the labels of what it refers to.
 */
data class SaaSOperatingAutomationWorkerHandoffSummary (
    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val blockers: List<String>,

    /**
     * The environment that the request asked for.
     */
    @get:JsonProperty("deployment_environment", required=true)@field:JsonProperty("deployment_environment", required=true)
    val deploymentEnvironment: String,

    /**
     * The label that stands for the private evidence sink.
     */
    @get:JsonProperty("evidence_sink_ref", required=true)@field:JsonProperty("evidence_sink_ref", required=true)
    val evidenceSinkRef: String,

    /**
     * The sentence that names what remains private.
     */
    @get:JsonProperty("handoff_boundary", required=true)@field:JsonProperty("handoff_boundary", required=true)
    val handoffBoundary: SummaryHandoffBoundary,

    /**
     * How far the handoff to a private worker has come.
     */
    @get:JsonProperty("handoff_status", required=true)@field:JsonProperty("handoff_status", required=true)
    val handoffStatus: HandoffStatus,

    /**
     * Always true: what the summary says holds only once a private service has validated it.
     */
    @get:JsonProperty("private_validation_required", required=true)@field:JsonProperty("private_validation_required", required=true)
    val privateValidationRequired: Boolean,

    /**
     * The checks that the request asked for.
     */
    @get:JsonProperty("required_checks", required=true)@field:JsonProperty("required_checks", required=true)
    val requiredChecks: List<Check>,

    /**
     * The label that stands for the private retry policy.
     */
    @get:JsonProperty("retry_policy_ref", required=true)@field:JsonProperty("retry_policy_ref", required=true)
    val retryPolicyRef: String,

    /**
     * The label that stands for the private scheduler.
     */
    @get:JsonProperty("scheduler_ref", required=true)@field:JsonProperty("scheduler_ref", required=true)
    val schedulerRef: String,

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name
     * or account number.
     */
    @get:JsonProperty("tenant_id", required=true)@field:JsonProperty("tenant_id", required=true)
    val tenantID: String,

    /**
     * The mode that the request asked for.
     */
    @get:JsonProperty("worker_mode", required=true)@field:JsonProperty("worker_mode", required=true)
    val workerMode: WorkerMode,

    /**
     * The label of the role that owns the worker.
     */
    @get:JsonProperty("worker_owner", required=true)@field:JsonProperty("worker_owner", required=true)
    val workerOwner: String,

    /**
     * The targets that the request asked for.
     */
    @get:JsonProperty("worker_targets", required=true)@field:JsonProperty("worker_targets", required=true)
    val workerTargets: List<String>
)

/**
 * The sentence that names what remains private.
 */
enum class SummaryHandoffBoundary(val value: String) {
    Sentence("worker source, scheduler registration, runtime queues, connector delivery, evidence sinks, retry execution, and customer systems remain private service responsibilities");

    companion object {
        fun fromValue(value: String): SummaryHandoffBoundary = when (value) {
            "worker source, scheduler registration, runtime queues, connector delivery, evidence sinks, retry execution, and customer systems remain private service responsibilities" -> Sentence
            else                                                                                                                                                                       -> throw IllegalArgumentException()
        }
    }
}

/**
 * How far the handoff to a private worker has come.
 */
enum class HandoffStatus(val value: String) {
    Blocked("blocked"),
    Planned("planned"),
    Ready("ready"),
    RequiresPrivateService("requires_private_service"),
    Unknown("unknown");

    companion object {
        fun fromValue(value: String): HandoffStatus = when (value) {
            "blocked"                  -> Blocked
            "planned"                  -> Planned
            "ready"                    -> Ready
            "requires_private_service" -> RequiresPrivateService
            "unknown"                  -> Unknown
            else                       -> throw IllegalArgumentException()
        }
    }
}

/**
 * The values that a user may give to build an exchange of this operation; what is left out
 * takes its default.
 */
data class SaaSOperatingAutomationWorkerHandoffInput (
    /**
     * What still stands in the way, a phrase each; empty when nothing does.
     */
    val blockers: List<String>? = null,

    /**
     * The label that ties a response to its request.
     */
    @get:JsonProperty("correlation_id")@field:JsonProperty("correlation_id")
    val correlationID: String? = null,

    /**
     * The label of the environment that the worker would be attached to.
     */
    @get:JsonProperty("deployment_environment")@field:JsonProperty("deployment_environment")
    val deploymentEnvironment: String? = null,

    /**
     * The label that stands for the private evidence sink.
     */
    @get:JsonProperty("evidence_sink_ref")@field:JsonProperty("evidence_sink_ref")
    val evidenceSinkRef: String? = null,

    /**
     * How far the handoff to a private worker has come.
     */
    @get:JsonProperty("handoff_status")@field:JsonProperty("handoff_status")
    val handoffStatus: HandoffStatus? = null,

    /**
     * The label of the client that asks.
     */
    @get:JsonProperty("requested_by")@field:JsonProperty("requested_by")
    val requestedBy: String? = null,

    /**
     * The checks that must be ready, in the order in which they are reported; at least one,
     * none twice.
     */
    @get:JsonProperty("required_checks")@field:JsonProperty("required_checks")
    val requiredChecks: List<Check>? = null,

    /**
     * The label that stands for the private retry policy.
     */
    @get:JsonProperty("retry_policy_ref")@field:JsonProperty("retry_policy_ref")
    val retryPolicyRef: String? = null,

    /**
     * The label that stands for the private scheduler.
     */
    @get:JsonProperty("scheduler_ref")@field:JsonProperty("scheduler_ref")
    val schedulerRef: String? = null,

    /**
     * The public-safe label of the tenant that the exchange is about; never a customer's name
     * or account number.
     */
    @get:JsonProperty("tenant_id", required=true)@field:JsonProperty("tenant_id", required=true)
    val tenantID: String,

    /**
     * Whether the private worker would only rehearse, run beside production, or act.
     */
    @get:JsonProperty("worker_mode")@field:JsonProperty("worker_mode")
    val workerMode: WorkerMode? = null,

    /**
     * The label of the role that owns the worker.
     */
    @get:JsonProperty("worker_owner")@field:JsonProperty("worker_owner")
    val workerOwner: String? = null,

    /**
     * The public-safe names of what the worker would work on; the check names are the usual
     * ones.
     */
    @get:JsonProperty("worker_targets")@field:JsonProperty("worker_targets")
    val workerTargets: List<String>? = null
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<SaaSOperatingAutomationWorkerHandoffInput>(json)
    }
}

/**
 * What `cavra validate --format json` prints.
 */
data class ValidationReport (
    /**
     * How many documents were read.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val documents: Long,

    /**
     * How many of them were refused.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val invalid: Long,

    /**
     * Every fault of every document, in the order read.
     */
    @get:JsonProperty("issues", required=true)@field:JsonProperty("issues", required=true)
    val issues: List<ReportIssue>,

    /**
     * The version of the report's shape.
     */
    @get:JsonProperty("schema_version", required=true)@field:JsonProperty("schema_version", required=true)
    val schemaVersion: ValidationReportSchemaVersion,

    /**
     * True when every document asked for was read, and none was refused.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val valid: Boolean
) {
    fun toJson() = mapper.writeValueAsString(this)

    companion object {
        fun fromJson(json: String) = mapper.readValue<ValidationReport>(json)
    }
}

/**
 * One fault, and the document it is in.
 */
data class ReportIssue (
    /**
     * The column of the fault in UTF-16 code units, from 1.
     */
    val column: Long? = null,

    /**
     * The line of the fault, from 1.
     */
    val line: Long? = null,

    /**
     * What must hold, in one sentence that never repeats the value.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val message: String,

    /**
     * A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or
     * has one too many.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val path: String,

    /**
     * The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val rule: String,

    /**
     * The file that the document came from, or - for standard input.
     */
    @get:JsonProperty(required=true)@field:JsonProperty(required=true)
    val source: String
)

/**
 * The version of the report's shape.
 */
enum class ValidationReportSchemaVersion(val value: String) {
    CavraValidationReportV1("cavra.validation_report.v1");

    companion object {
        fun fromValue(value: String): ValidationReportSchemaVersion = when (value) {
            "cavra.validation_report.v1" -> CavraValidationReportV1
            else                         -> throw IllegalArgumentException()
        }
    }
}
