// This file was generated from JSON Schema using quicktype, do not modify it directly.
// To parse the JSON, add this file to your project and do:
//
//   let contractDescription = try ContractDescription(json)
//   let problem = try Problem(json)
//   let saaSOperatingAutomationExchange = try SaaSOperatingAutomationExchange(json)
//   let saaSOperatingAutomationInput = try SaaSOperatingAutomationInput(json)
//   let saaSOperatingAutomationRequest = try SaaSOperatingAutomationRequest(json)
//   let saaSOperatingAutomationResponse = try SaaSOperatingAutomationResponse(json)
//   let saaSOperatingAutomationWorkerHandoffExchange = try SaaSOperatingAutomationWorkerHandoffExchange(json)
//   let saaSOperatingAutomationWorkerHandoffInput = try SaaSOperatingAutomationWorkerHandoffInput(json)
//   let saaSOperatingAutomationWorkerHandoffRequest = try SaaSOperatingAutomationWorkerHandoffRequest(json)
//   let saaSOperatingAutomationWorkerHandoffResponse = try SaaSOperatingAutomationWorkerHandoffResponse(json)
//   let validationReport = try ValidationReport(json)

import Foundation

/// What the public repository holds, what it leaves to private services, and which
/// operations it has shapes for.
// MARK: - ContractDescription
public struct ContractDescription: Codable {
    /// The operations that the contract has shapes for, in their listing order.
    public let operations: [ListedOperation]
    /// The product that the contract belongs to.
    public let product: Product
    /// What the public repository does not contain, and what it is for.
    public let publicRepositoryBoundary: PublicRepositoryBoundary
    /// The version of the contract description's shape.
    public let schemaVersion: ContractDescriptionSchemaVersion

    public enum CodingKeys: String, CodingKey {
        case operations = "operations"
        case product = "product"
        case publicRepositoryBoundary = "public_repository_boundary"
        case schemaVersion = "schema_version"
    }

    public init(operations: [ListedOperation], product: Product, publicRepositoryBoundary: PublicRepositoryBoundary, schemaVersion: ContractDescriptionSchemaVersion) {
        self.operations = operations
        self.product = product
        self.publicRepositoryBoundary = publicRepositoryBoundary
        self.schemaVersion = schemaVersion
    }
}

// MARK: ContractDescription convenience initializers and mutators

public extension ContractDescription {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ContractDescription.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        operations: [ListedOperation]? = nil,
        product: Product? = nil,
        publicRepositoryBoundary: PublicRepositoryBoundary? = nil,
        schemaVersion: ContractDescriptionSchemaVersion? = nil
    ) -> ContractDescription {
        return ContractDescription(
            operations: operations ?? self.operations,
            product: product ?? self.product,
            publicRepositoryBoundary: publicRepositoryBoundary ?? self.publicRepositoryBoundary,
            schemaVersion: schemaVersion ?? self.schemaVersion
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// One operation, and in one phrase each what it asks and what it answers.
// MARK: - ListedOperation
public struct ListedOperation: Codable {
    /// The operation's name, as documents carry it.
    public let name: String
    /// What a request of this operation names.
    public let request: String
    /// What a response of this operation reports.
    public let response: String

    public enum CodingKeys: String, CodingKey {
        case name = "name"
        case request = "request"
        case response = "response"
    }

    public init(name: String, request: String, response: String) {
        self.name = name
        self.request = request
        self.response = response
    }
}

// MARK: ListedOperation convenience initializers and mutators

public extension ListedOperation {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ListedOperation.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        name: String? = nil,
        request: String? = nil,
        response: String? = nil
    ) -> ListedOperation {
        return ListedOperation(
            name: name ?? self.name,
            request: request ?? self.request,
            response: response ?? self.response
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The product that the contract belongs to.
public enum Product: String, Codable {
    case cavra = "CAVRA"
}

/// What the public repository does not contain, and what it is for.
// MARK: - PublicRepositoryBoundary
public struct PublicRepositoryBoundary: Codable {
    /// Always false: customer records are private.
    public let containsCustomerRecords: Bool
    /// Always false: the license service is private.
    public let containsLicenseService: Bool
    /// Always false: the SaaS backend is private.
    public let containsSaasBackend: Bool
    /// What the public repository is for.
    public let purpose: Purpose

    public enum CodingKeys: String, CodingKey {
        case containsCustomerRecords = "contains_customer_records"
        case containsLicenseService = "contains_license_service"
        case containsSaasBackend = "contains_saas_backend"
        case purpose = "purpose"
    }

    public init(containsCustomerRecords: Bool, containsLicenseService: Bool, containsSaasBackend: Bool, purpose: Purpose) {
        self.containsCustomerRecords = containsCustomerRecords
        self.containsLicenseService = containsLicenseService
        self.containsSaasBackend = containsSaasBackend
        self.purpose = purpose
    }
}

// MARK: PublicRepositoryBoundary convenience initializers and mutators

public extension PublicRepositoryBoundary {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PublicRepositoryBoundary.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        containsCustomerRecords: Bool? = nil,
        containsLicenseService: Bool? = nil,
        containsSaasBackend: Bool? = nil,
        purpose: Purpose? = nil
    ) -> PublicRepositoryBoundary {
        return PublicRepositoryBoundary(
            containsCustomerRecords: containsCustomerRecords ?? self.containsCustomerRecords,
            containsLicenseService: containsLicenseService ?? self.containsLicenseService,
            containsSaasBackend: containsSaasBackend ?? self.containsSaasBackend,
            purpose: purpose ?? self.purpose
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// What the public repository is for.
public enum Purpose: String, Codable {
    case sentence = "Public-safe client request and response contracts for future private services."
}

/// The version of the contract description's shape.
public enum ContractDescriptionSchemaVersion: String, Codable {
    case cavraSaasControlPlaneContractV1 = "cavra.saas_control_plane.contract.v1"
}

/// A refusal over HTTP: an RFC 9457 problem document whose detail names the field.
// MARK: - Problem
public struct Problem: Codable {
    /// A sentence that names the field at fault and what must hold, never the value.
    public let detail: String
    /// Every fault of the document, as in a validation report.
    public let issues: [ProblemIssue]?
    /// The HTTP status code.
    public let status: Int
    /// The kind of problem in a few words.
    public let title: String
    /// The kind of problem as a URI; about:blank says that the title is that of the HTTP status
    /// (RFC 9457, section 4.2.1).
    public let type: String

    public enum CodingKeys: String, CodingKey {
        case detail = "detail"
        case issues = "issues"
        case status = "status"
        case title = "title"
        case type = "type"
    }

    public init(detail: String, issues: [ProblemIssue]?, status: Int, title: String, type: String) {
        self.detail = detail
        self.issues = issues
        self.status = status
        self.title = title
        self.type = type
    }
}

// MARK: Problem convenience initializers and mutators

public extension Problem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Problem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        detail: String? = nil,
        issues: [ProblemIssue]?? = nil,
        status: Int? = nil,
        title: String? = nil,
        type: String? = nil
    ) -> Problem {
        return Problem(
            detail: detail ?? self.detail,
            issues: issues ?? self.issues,
            status: status ?? self.status,
            title: title ?? self.title,
            type: type ?? self.type
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// One fault of the document that was sent.
// MARK: - ProblemIssue
public struct ProblemIssue: Codable {
    /// The column of the fault in UTF-16 code units, from 1.
    public let column: Int?
    /// The line of the fault, from 1.
    public let line: Int?
    /// What must hold, in one sentence that never repeats the value.
    public let message: String
    /// A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or
    /// has one too many.
    public let path: String
    /// The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
    public let rule: String

    public enum CodingKeys: String, CodingKey {
        case column = "column"
        case line = "line"
        case message = "message"
        case path = "path"
        case rule = "rule"
    }

    public init(column: Int?, line: Int?, message: String, path: String, rule: String) {
        self.column = column
        self.line = line
        self.message = message
        self.path = path
        self.rule = rule
    }
}

// MARK: ProblemIssue convenience initializers and mutators

public extension ProblemIssue {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ProblemIssue.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        column: Int?? = nil,
        line: Int?? = nil,
        message: String? = nil,
        path: String? = nil,
        rule: String? = nil
    ) -> ProblemIssue {
        return ProblemIssue(
            column: column ?? self.column,
            line: line ?? self.line,
            message: message ?? self.message,
            path: path ?? self.path,
            rule: rule ?? self.rule
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// A request of this operation and the response to it.
// MARK: - SaaSOperatingAutomationExchange
public struct SaaSOperatingAutomationExchange: Codable {
    /// Asks whether the recurring automation after a customer's closeout is ready.
    public let request: SaaSOperatingAutomationRequest
    /// Answers whether the recurring automation after a customer's closeout is ready.
    public let response: SaaSOperatingAutomationResponse

    public enum CodingKeys: String, CodingKey {
        case request = "request"
        case response = "response"
    }

    public init(request: SaaSOperatingAutomationRequest, response: SaaSOperatingAutomationResponse) {
        self.request = request
        self.response = response
    }
}

// MARK: SaaSOperatingAutomationExchange convenience initializers and mutators

public extension SaaSOperatingAutomationExchange {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationExchange.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        request: SaaSOperatingAutomationRequest? = nil,
        response: SaaSOperatingAutomationResponse? = nil
    ) -> SaaSOperatingAutomationExchange {
        return SaaSOperatingAutomationExchange(
            request: request ?? self.request,
            response: response ?? self.response
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// Asks whether the recurring automation after a customer's closeout is ready.
// MARK: - SaaSOperatingAutomationRequest
public struct SaaSOperatingAutomationRequest: Codable {
    /// The label that ties a response to its request.
    public let correlationID: String
    /// The operation that is asked for.
    public let operation: SaaSOperatingAutomationRequestOperation
    /// What the automation is to cover, how often, and which checks are required.
    public let payload: SaaSOperatingAutomationRequestPayload
    /// Always true: the work itself is done by a private service.
    public let privateImplementationRequired: Bool
    /// The label of the client that asks.
    public let requestedBy: String
    /// The version of the request's shape.
    public let schemaVersion: SaaSOperatingAutomationRequestSchemaVersion
    /// The public-safe label of the tenant that the exchange is about; never a customer's name
    /// or account number.
    public let tenantID: String

    public enum CodingKeys: String, CodingKey {
        case correlationID = "correlation_id"
        case operation = "operation"
        case payload = "payload"
        case privateImplementationRequired = "private_implementation_required"
        case requestedBy = "requested_by"
        case schemaVersion = "schema_version"
        case tenantID = "tenant_id"
    }

    public init(correlationID: String, operation: SaaSOperatingAutomationRequestOperation, payload: SaaSOperatingAutomationRequestPayload, privateImplementationRequired: Bool, requestedBy: String, schemaVersion: SaaSOperatingAutomationRequestSchemaVersion, tenantID: String) {
        self.correlationID = correlationID
        self.operation = operation
        self.payload = payload
        self.privateImplementationRequired = privateImplementationRequired
        self.requestedBy = requestedBy
        self.schemaVersion = schemaVersion
        self.tenantID = tenantID
    }
}

// MARK: SaaSOperatingAutomationRequest convenience initializers and mutators

public extension SaaSOperatingAutomationRequest {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationRequest.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        correlationID: String? = nil,
        operation: SaaSOperatingAutomationRequestOperation? = nil,
        payload: SaaSOperatingAutomationRequestPayload? = nil,
        privateImplementationRequired: Bool? = nil,
        requestedBy: String? = nil,
        schemaVersion: SaaSOperatingAutomationRequestSchemaVersion? = nil,
        tenantID: String? = nil
    ) -> SaaSOperatingAutomationRequest {
        return SaaSOperatingAutomationRequest(
            correlationID: correlationID ?? self.correlationID,
            operation: operation ?? self.operation,
            payload: payload ?? self.payload,
            privateImplementationRequired: privateImplementationRequired ?? self.privateImplementationRequired,
            requestedBy: requestedBy ?? self.requestedBy,
            schemaVersion: schemaVersion ?? self.schemaVersion,
            tenantID: tenantID ?? self.tenantID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The operation that is asked for.
///
/// The operation that is answered.
public enum SaaSOperatingAutomationRequestOperation: String, Codable {
    case saasOperatingAutomation = "saas_operating_automation"
}

/// What the automation is to cover, how often, and which checks are required.
// MARK: - SaaSOperatingAutomationRequestPayload
public struct SaaSOperatingAutomationRequestPayload: Codable {
    /// The sentence that marks this document as a public request shape.
    public let automationBoundary: PayloadAutomationBoundary
    /// The label of how often the automation recurs.
    public let automationCadence: String
    /// The label of the customer scope that the automation covers.
    public let automationScope: String
    /// The checks that must be ready, in the order in which they are reported; at least one,
    /// none twice.
    public let requiredChecks: [Check]

    public enum CodingKeys: String, CodingKey {
        case automationBoundary = "automation_boundary"
        case automationCadence = "automation_cadence"
        case automationScope = "automation_scope"
        case requiredChecks = "required_checks"
    }

    public init(automationBoundary: PayloadAutomationBoundary, automationCadence: String, automationScope: String, requiredChecks: [Check]) {
        self.automationBoundary = automationBoundary
        self.automationCadence = automationCadence
        self.automationScope = automationScope
        self.requiredChecks = requiredChecks
    }
}

// MARK: SaaSOperatingAutomationRequestPayload convenience initializers and mutators

public extension SaaSOperatingAutomationRequestPayload {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationRequestPayload.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        automationBoundary: PayloadAutomationBoundary? = nil,
        automationCadence: String? = nil,
        automationScope: String? = nil,
        requiredChecks: [Check]? = nil
    ) -> SaaSOperatingAutomationRequestPayload {
        return SaaSOperatingAutomationRequestPayload(
            automationBoundary: automationBoundary ?? self.automationBoundary,
            automationCadence: automationCadence ?? self.automationCadence,
            automationScope: automationScope ?? self.automationScope,
            requiredChecks: requiredChecks ?? self.requiredChecks
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The sentence that marks this document as a public request shape.
public enum PayloadAutomationBoundary: String, Codable {
    case sentence = "public request shape only; SaaS operating automation execution is private"
}

/// The name of one recurring operating check.
public enum Check: String, Codable {
    case billingMonitoring = "billing_monitoring"
    case closeoutRetry = "closeout_retry"
    case customerSuccessReview = "customer_success_review"
    case dashboardRefresh = "dashboard_refresh"
    case escalationDrill = "escalation_drill"
    case licenseTelemetrySync = "license_telemetry_sync"
    case supportFollowup = "support_followup"
}

/// The version of the request's shape.
public enum SaaSOperatingAutomationRequestSchemaVersion: String, Codable {
    case cavraSaasControlPlaneRequestV1 = "cavra.saas_control_plane.request.v1"
}

/// Answers whether the recurring automation after a customer's closeout is ready.
// MARK: - SaaSOperatingAutomationResponse
public struct SaaSOperatingAutomationResponse: Codable {
    /// The label that ties a response to its request.
    public let correlationID: String
    /// One sentence for a person that says what the response means.
    public let message: String
    /// The operation that is answered.
    public let operation: SaaSOperatingAutomationRequestOperation
    /// What the service reports back.
    public let payload: SaaSOperatingAutomationResponsePayload
    /// Always true: the work itself is done by a private service.
    public let privateImplementationRequired: Bool
    /// The version of the response's shape.
    public let schemaVersion: SaaSOperatingAutomationResponseSchemaVersion
    /// How the service answered; this public side never does the work, so it answers that a
    /// private service is required.
    public let status: ResponseStatus

    public enum CodingKeys: String, CodingKey {
        case correlationID = "correlation_id"
        case message = "message"
        case operation = "operation"
        case payload = "payload"
        case privateImplementationRequired = "private_implementation_required"
        case schemaVersion = "schema_version"
        case status = "status"
    }

    public init(correlationID: String, message: String, operation: SaaSOperatingAutomationRequestOperation, payload: SaaSOperatingAutomationResponsePayload, privateImplementationRequired: Bool, schemaVersion: SaaSOperatingAutomationResponseSchemaVersion, status: ResponseStatus) {
        self.correlationID = correlationID
        self.message = message
        self.operation = operation
        self.payload = payload
        self.privateImplementationRequired = privateImplementationRequired
        self.schemaVersion = schemaVersion
        self.status = status
    }
}

// MARK: SaaSOperatingAutomationResponse convenience initializers and mutators

public extension SaaSOperatingAutomationResponse {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationResponse.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        correlationID: String? = nil,
        message: String? = nil,
        operation: SaaSOperatingAutomationRequestOperation? = nil,
        payload: SaaSOperatingAutomationResponsePayload? = nil,
        privateImplementationRequired: Bool? = nil,
        schemaVersion: SaaSOperatingAutomationResponseSchemaVersion? = nil,
        status: ResponseStatus? = nil
    ) -> SaaSOperatingAutomationResponse {
        return SaaSOperatingAutomationResponse(
            correlationID: correlationID ?? self.correlationID,
            message: message ?? self.message,
            operation: operation ?? self.operation,
            payload: payload ?? self.payload,
            privateImplementationRequired: privateImplementationRequired ?? self.privateImplementationRequired,
            schemaVersion: schemaVersion ?? self.schemaVersion,
            status: status ?? self.status
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// What the service reports back.
// MARK: - SaaSOperatingAutomationResponsePayload
public struct SaaSOperatingAutomationResponsePayload: Codable {
    /// One sentence that says where to read on.
    public let nextStep: String
    /// The private modules that would do the work, a name each; at least one, none twice.
    public let privateModulesRequired: [String]
    /// The readiness of each recurring automation.
    public let summary: SaaSOperatingAutomationSummary

    public enum CodingKeys: String, CodingKey {
        case nextStep = "next_step"
        case privateModulesRequired = "private_modules_required"
        case summary = "summary"
    }

    public init(nextStep: String, privateModulesRequired: [String], summary: SaaSOperatingAutomationSummary) {
        self.nextStep = nextStep
        self.privateModulesRequired = privateModulesRequired
        self.summary = summary
    }
}

// MARK: SaaSOperatingAutomationResponsePayload convenience initializers and mutators

public extension SaaSOperatingAutomationResponsePayload {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationResponsePayload.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        nextStep: String? = nil,
        privateModulesRequired: [String]? = nil,
        summary: SaaSOperatingAutomationSummary? = nil
    ) -> SaaSOperatingAutomationResponsePayload {
        return SaaSOperatingAutomationResponsePayload(
            nextStep: nextStep ?? self.nextStep,
            privateModulesRequired: privateModulesRequired ?? self.privateModulesRequired,
            summary: summary ?? self.summary
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The readiness of each recurring automation.
// MARK: - SaaSOperatingAutomationSummary
public struct SaaSOperatingAutomationSummary: Codable {
    /// The sentence that names what remains private.
    public let automationBoundary: SummaryAutomationBoundary
    /// The cadence that the request asked for.
    public let automationCadence: String
    /// The scope that the request asked for.
    public let automationScope: String
    /// The readiness of the automation as a whole.
    public let automationStatus: AutomationStatus
    /// The readiness of billing monitoring.
    public let billingMonitoringStatus: AutomationStatus
    /// What still stands in the way, a phrase each; empty when nothing does.
    public let blockers: [String]
    /// The readiness of the closeout retry.
    public let closeoutRetryStatus: AutomationStatus
    /// The readiness of the customer-success review.
    public let customerSuccessReviewStatus: AutomationStatus
    /// The readiness of the dashboard refresh.
    public let dashboardRefreshStatus: AutomationStatus
    /// The readiness of the escalation drill.
    public let escalationDrillStatus: AutomationStatus
    /// The readiness of the license telemetry sync.
    public let licenseTelemetryStatus: AutomationStatus
    /// Always true: what the summary says holds only once a private service has validated it.
    public let privateValidationRequired: Bool
    /// The readiness of support follow-up.
    public let supportFollowupStatus: AutomationStatus
    /// The public-safe label of the tenant that the exchange is about; never a customer's name
    /// or account number.
    public let tenantID: String

    public enum CodingKeys: String, CodingKey {
        case automationBoundary = "automation_boundary"
        case automationCadence = "automation_cadence"
        case automationScope = "automation_scope"
        case automationStatus = "automation_status"
        case billingMonitoringStatus = "billing_monitoring_status"
        case blockers = "blockers"
        case closeoutRetryStatus = "closeout_retry_status"
        case customerSuccessReviewStatus = "customer_success_review_status"
        case dashboardRefreshStatus = "dashboard_refresh_status"
        case escalationDrillStatus = "escalation_drill_status"
        case licenseTelemetryStatus = "license_telemetry_status"
        case privateValidationRequired = "private_validation_required"
        case supportFollowupStatus = "support_followup_status"
        case tenantID = "tenant_id"
    }

    public init(automationBoundary: SummaryAutomationBoundary, automationCadence: String, automationScope: String, automationStatus: AutomationStatus, billingMonitoringStatus: AutomationStatus, blockers: [String], closeoutRetryStatus: AutomationStatus, customerSuccessReviewStatus: AutomationStatus, dashboardRefreshStatus: AutomationStatus, escalationDrillStatus: AutomationStatus, licenseTelemetryStatus: AutomationStatus, privateValidationRequired: Bool, supportFollowupStatus: AutomationStatus, tenantID: String) {
        self.automationBoundary = automationBoundary
        self.automationCadence = automationCadence
        self.automationScope = automationScope
        self.automationStatus = automationStatus
        self.billingMonitoringStatus = billingMonitoringStatus
        self.blockers = blockers
        self.closeoutRetryStatus = closeoutRetryStatus
        self.customerSuccessReviewStatus = customerSuccessReviewStatus
        self.dashboardRefreshStatus = dashboardRefreshStatus
        self.escalationDrillStatus = escalationDrillStatus
        self.licenseTelemetryStatus = licenseTelemetryStatus
        self.privateValidationRequired = privateValidationRequired
        self.supportFollowupStatus = supportFollowupStatus
        self.tenantID = tenantID
    }
}

// MARK: SaaSOperatingAutomationSummary convenience initializers and mutators

public extension SaaSOperatingAutomationSummary {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationSummary.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        automationBoundary: SummaryAutomationBoundary? = nil,
        automationCadence: String? = nil,
        automationScope: String? = nil,
        automationStatus: AutomationStatus? = nil,
        billingMonitoringStatus: AutomationStatus? = nil,
        blockers: [String]? = nil,
        closeoutRetryStatus: AutomationStatus? = nil,
        customerSuccessReviewStatus: AutomationStatus? = nil,
        dashboardRefreshStatus: AutomationStatus? = nil,
        escalationDrillStatus: AutomationStatus? = nil,
        licenseTelemetryStatus: AutomationStatus? = nil,
        privateValidationRequired: Bool? = nil,
        supportFollowupStatus: AutomationStatus? = nil,
        tenantID: String? = nil
    ) -> SaaSOperatingAutomationSummary {
        return SaaSOperatingAutomationSummary(
            automationBoundary: automationBoundary ?? self.automationBoundary,
            automationCadence: automationCadence ?? self.automationCadence,
            automationScope: automationScope ?? self.automationScope,
            automationStatus: automationStatus ?? self.automationStatus,
            billingMonitoringStatus: billingMonitoringStatus ?? self.billingMonitoringStatus,
            blockers: blockers ?? self.blockers,
            closeoutRetryStatus: closeoutRetryStatus ?? self.closeoutRetryStatus,
            customerSuccessReviewStatus: customerSuccessReviewStatus ?? self.customerSuccessReviewStatus,
            dashboardRefreshStatus: dashboardRefreshStatus ?? self.dashboardRefreshStatus,
            escalationDrillStatus: escalationDrillStatus ?? self.escalationDrillStatus,
            licenseTelemetryStatus: licenseTelemetryStatus ?? self.licenseTelemetryStatus,
            privateValidationRequired: privateValidationRequired ?? self.privateValidationRequired,
            supportFollowupStatus: supportFollowupStatus ?? self.supportFollowupStatus,
            tenantID: tenantID ?? self.tenantID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The sentence that names what remains private.
public enum SummaryAutomationBoundary: String, Codable {
    case sentence = "billing systems, license telemetry, support workflows, customer-success records, dashboard refresh jobs, escalation drills, closeout retries, and scheduler execution remain private service responsibilities"
}

/// The readiness of the automation as a whole.
///
/// How far one recurring automation has come.
///
/// The readiness of billing monitoring.
///
/// The readiness of the closeout retry.
///
/// The readiness of the customer-success review.
///
/// The readiness of the dashboard refresh.
///
/// The readiness of the escalation drill.
///
/// The readiness of the license telemetry sync.
///
/// The readiness of support follow-up.
public enum AutomationStatus: String, Codable {
    case automated = "automated"
    case blocked = "blocked"
    case enabled = "enabled"
    case ready = "ready"
    case scheduled = "scheduled"
    case unknown = "unknown"
}

/// The version of the response's shape.
public enum SaaSOperatingAutomationResponseSchemaVersion: String, Codable {
    case cavraSaasControlPlaneResponseV1 = "cavra.saas_control_plane.response.v1"
}

/// How the service answered; this public side never does the work, so it answers that a
/// private service is required.
public enum ResponseStatus: String, Codable {
    case accepted = "accepted"
    case requiresPrivateService = "requires_private_service"
    case unavailable = "unavailable"
}

/// The values that a user may give to build an exchange of this operation; what is left out
/// takes its default.
// MARK: - SaaSOperatingAutomationInput
public struct SaaSOperatingAutomationInput: Codable {
    /// The label of how often the automation recurs.
    public let automationCadence: String?
    /// The label of the customer scope that the automation covers.
    public let automationScope: String?
    /// The readiness of the automation as a whole.
    public let automationStatus: AutomationStatus?
    /// The readiness of billing monitoring.
    public let billingMonitoringStatus: AutomationStatus?
    /// What still stands in the way, a phrase each; empty when nothing does.
    public let blockers: [String]?
    /// The readiness of the closeout retry.
    public let closeoutRetryStatus: AutomationStatus?
    /// The label that ties a response to its request.
    public let correlationID: String?
    /// The readiness of the customer-success review.
    public let customerSuccessReviewStatus: AutomationStatus?
    /// The readiness of the dashboard refresh.
    public let dashboardRefreshStatus: AutomationStatus?
    /// The readiness of the escalation drill.
    public let escalationDrillStatus: AutomationStatus?
    /// The readiness of the license telemetry sync.
    public let licenseTelemetryStatus: AutomationStatus?
    /// The label of the client that asks.
    public let requestedBy: String?
    /// The checks that must be ready, in the order in which they are reported; at least one,
    /// none twice.
    public let requiredChecks: [Check]?
    /// The readiness of support follow-up.
    public let supportFollowupStatus: AutomationStatus?
    /// The public-safe label of the tenant that the exchange is about; never a customer's name
    /// or account number.
    public let tenantID: String

    public enum CodingKeys: String, CodingKey {
        case automationCadence = "automation_cadence"
        case automationScope = "automation_scope"
        case automationStatus = "automation_status"
        case billingMonitoringStatus = "billing_monitoring_status"
        case blockers = "blockers"
        case closeoutRetryStatus = "closeout_retry_status"
        case correlationID = "correlation_id"
        case customerSuccessReviewStatus = "customer_success_review_status"
        case dashboardRefreshStatus = "dashboard_refresh_status"
        case escalationDrillStatus = "escalation_drill_status"
        case licenseTelemetryStatus = "license_telemetry_status"
        case requestedBy = "requested_by"
        case requiredChecks = "required_checks"
        case supportFollowupStatus = "support_followup_status"
        case tenantID = "tenant_id"
    }

    public init(automationCadence: String?, automationScope: String?, automationStatus: AutomationStatus?, billingMonitoringStatus: AutomationStatus?, blockers: [String]?, closeoutRetryStatus: AutomationStatus?, correlationID: String?, customerSuccessReviewStatus: AutomationStatus?, dashboardRefreshStatus: AutomationStatus?, escalationDrillStatus: AutomationStatus?, licenseTelemetryStatus: AutomationStatus?, requestedBy: String?, requiredChecks: [Check]?, supportFollowupStatus: AutomationStatus?, tenantID: String) {
        self.automationCadence = automationCadence
        self.automationScope = automationScope
        self.automationStatus = automationStatus
        self.billingMonitoringStatus = billingMonitoringStatus
        self.blockers = blockers
        self.closeoutRetryStatus = closeoutRetryStatus
        self.correlationID = correlationID
        self.customerSuccessReviewStatus = customerSuccessReviewStatus
        self.dashboardRefreshStatus = dashboardRefreshStatus
        self.escalationDrillStatus = escalationDrillStatus
        self.licenseTelemetryStatus = licenseTelemetryStatus
        self.requestedBy = requestedBy
        self.requiredChecks = requiredChecks
        self.supportFollowupStatus = supportFollowupStatus
        self.tenantID = tenantID
    }
}

// MARK: SaaSOperatingAutomationInput convenience initializers and mutators

public extension SaaSOperatingAutomationInput {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationInput.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        automationCadence: String?? = nil,
        automationScope: String?? = nil,
        automationStatus: AutomationStatus?? = nil,
        billingMonitoringStatus: AutomationStatus?? = nil,
        blockers: [String]?? = nil,
        closeoutRetryStatus: AutomationStatus?? = nil,
        correlationID: String?? = nil,
        customerSuccessReviewStatus: AutomationStatus?? = nil,
        dashboardRefreshStatus: AutomationStatus?? = nil,
        escalationDrillStatus: AutomationStatus?? = nil,
        licenseTelemetryStatus: AutomationStatus?? = nil,
        requestedBy: String?? = nil,
        requiredChecks: [Check]?? = nil,
        supportFollowupStatus: AutomationStatus?? = nil,
        tenantID: String? = nil
    ) -> SaaSOperatingAutomationInput {
        return SaaSOperatingAutomationInput(
            automationCadence: automationCadence ?? self.automationCadence,
            automationScope: automationScope ?? self.automationScope,
            automationStatus: automationStatus ?? self.automationStatus,
            billingMonitoringStatus: billingMonitoringStatus ?? self.billingMonitoringStatus,
            blockers: blockers ?? self.blockers,
            closeoutRetryStatus: closeoutRetryStatus ?? self.closeoutRetryStatus,
            correlationID: correlationID ?? self.correlationID,
            customerSuccessReviewStatus: customerSuccessReviewStatus ?? self.customerSuccessReviewStatus,
            dashboardRefreshStatus: dashboardRefreshStatus ?? self.dashboardRefreshStatus,
            escalationDrillStatus: escalationDrillStatus ?? self.escalationDrillStatus,
            licenseTelemetryStatus: licenseTelemetryStatus ?? self.licenseTelemetryStatus,
            requestedBy: requestedBy ?? self.requestedBy,
            requiredChecks: requiredChecks ?? self.requiredChecks,
            supportFollowupStatus: supportFollowupStatus ?? self.supportFollowupStatus,
            tenantID: tenantID ?? self.tenantID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// A request of this operation and the response to it.
// MARK: - SaaSOperatingAutomationWorkerHandoffExchange
public struct SaaSOperatingAutomationWorkerHandoffExchange: Codable {
    /// Asks how a private worker package would be attached; it runs nothing and registers
    /// nothing.
    public let request: SaaSOperatingAutomationWorkerHandoffRequest
    /// Answers how a private worker package would be attached; it runs nothing and registers
    /// nothing.
    public let response: SaaSOperatingAutomationWorkerHandoffResponse

    public enum CodingKeys: String, CodingKey {
        case request = "request"
        case response = "response"
    }

    public init(request: SaaSOperatingAutomationWorkerHandoffRequest, response: SaaSOperatingAutomationWorkerHandoffResponse) {
        self.request = request
        self.response = response
    }
}

// MARK: SaaSOperatingAutomationWorkerHandoffExchange convenience initializers and mutators

public extension SaaSOperatingAutomationWorkerHandoffExchange {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationWorkerHandoffExchange.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        request: SaaSOperatingAutomationWorkerHandoffRequest? = nil,
        response: SaaSOperatingAutomationWorkerHandoffResponse? = nil
    ) -> SaaSOperatingAutomationWorkerHandoffExchange {
        return SaaSOperatingAutomationWorkerHandoffExchange(
            request: request ?? self.request,
            response: response ?? self.response
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// Asks how a private worker package would be attached; it runs nothing and registers
/// nothing.
// MARK: - SaaSOperatingAutomationWorkerHandoffRequest
public struct SaaSOperatingAutomationWorkerHandoffRequest: Codable {
    /// The label that ties a response to its request.
    public let correlationID: String
    /// The operation that is asked for.
    public let operation: SaaSOperatingAutomationWorkerHandoffRequestOperation
    /// Where and how the worker would run, and what it would work on.
    public let payload: SaaSOperatingAutomationWorkerHandoffRequestPayload
    /// Always true: the work itself is done by a private service.
    public let privateImplementationRequired: Bool
    /// The label of the client that asks.
    public let requestedBy: String
    /// The version of the request's shape.
    public let schemaVersion: SaaSOperatingAutomationRequestSchemaVersion
    /// The public-safe label of the tenant that the exchange is about; never a customer's name
    /// or account number.
    public let tenantID: String

    public enum CodingKeys: String, CodingKey {
        case correlationID = "correlation_id"
        case operation = "operation"
        case payload = "payload"
        case privateImplementationRequired = "private_implementation_required"
        case requestedBy = "requested_by"
        case schemaVersion = "schema_version"
        case tenantID = "tenant_id"
    }

    public init(correlationID: String, operation: SaaSOperatingAutomationWorkerHandoffRequestOperation, payload: SaaSOperatingAutomationWorkerHandoffRequestPayload, privateImplementationRequired: Bool, requestedBy: String, schemaVersion: SaaSOperatingAutomationRequestSchemaVersion, tenantID: String) {
        self.correlationID = correlationID
        self.operation = operation
        self.payload = payload
        self.privateImplementationRequired = privateImplementationRequired
        self.requestedBy = requestedBy
        self.schemaVersion = schemaVersion
        self.tenantID = tenantID
    }
}

// MARK: SaaSOperatingAutomationWorkerHandoffRequest convenience initializers and mutators

public extension SaaSOperatingAutomationWorkerHandoffRequest {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationWorkerHandoffRequest.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        correlationID: String? = nil,
        operation: SaaSOperatingAutomationWorkerHandoffRequestOperation? = nil,
        payload: SaaSOperatingAutomationWorkerHandoffRequestPayload? = nil,
        privateImplementationRequired: Bool? = nil,
        requestedBy: String? = nil,
        schemaVersion: SaaSOperatingAutomationRequestSchemaVersion? = nil,
        tenantID: String? = nil
    ) -> SaaSOperatingAutomationWorkerHandoffRequest {
        return SaaSOperatingAutomationWorkerHandoffRequest(
            correlationID: correlationID ?? self.correlationID,
            operation: operation ?? self.operation,
            payload: payload ?? self.payload,
            privateImplementationRequired: privateImplementationRequired ?? self.privateImplementationRequired,
            requestedBy: requestedBy ?? self.requestedBy,
            schemaVersion: schemaVersion ?? self.schemaVersion,
            tenantID: tenantID ?? self.tenantID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The operation that is asked for.
///
/// The operation that is answered.
public enum SaaSOperatingAutomationWorkerHandoffRequestOperation: String, Codable {
    case saasOperatingAutomationWorkerHandoff = "saas_operating_automation_worker_handoff"
}

/// Where and how the worker would run, and what it would work on.
// MARK: - SaaSOperatingAutomationWorkerHandoffRequestPayload
public struct SaaSOperatingAutomationWorkerHandoffRequestPayload: Codable {
    /// The label of the environment that the worker would be attached to.
    public let deploymentEnvironment: String
    /// The sentence that marks this document as a public request shape.
    public let handoffBoundary: PayloadHandoffBoundary
    /// The checks that must be ready, in the order in which they are reported; at least one,
    /// none twice.
    public let requiredChecks: [Check]
    /// Whether the private worker would only rehearse, run beside production, or act.
    public let workerMode: WorkerMode
    /// The public-safe names of what the worker would work on; the check names are the usual
    /// ones.
    public let workerTargets: [String]

    public enum CodingKeys: String, CodingKey {
        case deploymentEnvironment = "deployment_environment"
        case handoffBoundary = "handoff_boundary"
        case requiredChecks = "required_checks"
        case workerMode = "worker_mode"
        case workerTargets = "worker_targets"
    }

    public init(deploymentEnvironment: String, handoffBoundary: PayloadHandoffBoundary, requiredChecks: [Check], workerMode: WorkerMode, workerTargets: [String]) {
        self.deploymentEnvironment = deploymentEnvironment
        self.handoffBoundary = handoffBoundary
        self.requiredChecks = requiredChecks
        self.workerMode = workerMode
        self.workerTargets = workerTargets
    }
}

// MARK: SaaSOperatingAutomationWorkerHandoffRequestPayload convenience initializers and mutators

public extension SaaSOperatingAutomationWorkerHandoffRequestPayload {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationWorkerHandoffRequestPayload.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        deploymentEnvironment: String? = nil,
        handoffBoundary: PayloadHandoffBoundary? = nil,
        requiredChecks: [Check]? = nil,
        workerMode: WorkerMode? = nil,
        workerTargets: [String]? = nil
    ) -> SaaSOperatingAutomationWorkerHandoffRequestPayload {
        return SaaSOperatingAutomationWorkerHandoffRequestPayload(
            deploymentEnvironment: deploymentEnvironment ?? self.deploymentEnvironment,
            handoffBoundary: handoffBoundary ?? self.handoffBoundary,
            requiredChecks: requiredChecks ?? self.requiredChecks,
            workerMode: workerMode ?? self.workerMode,
            workerTargets: workerTargets ?? self.workerTargets
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The sentence that marks this document as a public request shape.
public enum PayloadHandoffBoundary: String, Codable {
    case sentence = "public request shape only; SaaS automation worker execution is private"
}

/// Whether the private worker would only rehearse, run beside production, or act.
///
/// The mode that the request asked for.
public enum WorkerMode: String, Codable {
    case dryRun = "dry_run"
    case live = "live"
    case shadow = "shadow"
    case unknown = "unknown"
}

/// Answers how a private worker package would be attached; it runs nothing and registers
/// nothing.
// MARK: - SaaSOperatingAutomationWorkerHandoffResponse
public struct SaaSOperatingAutomationWorkerHandoffResponse: Codable {
    /// The label that ties a response to its request.
    public let correlationID: String
    /// One sentence for a person that says what the response means.
    public let message: String
    /// The operation that is answered.
    public let operation: SaaSOperatingAutomationWorkerHandoffRequestOperation
    /// What the service reports back.
    public let payload: SaaSOperatingAutomationWorkerHandoffResponsePayload
    /// Always true: the work itself is done by a private service.
    public let privateImplementationRequired: Bool
    /// The version of the response's shape.
    public let schemaVersion: SaaSOperatingAutomationResponseSchemaVersion
    /// How the service answered; this public side never does the work, so it answers that a
    /// private service is required.
    public let status: ResponseStatus

    public enum CodingKeys: String, CodingKey {
        case correlationID = "correlation_id"
        case message = "message"
        case operation = "operation"
        case payload = "payload"
        case privateImplementationRequired = "private_implementation_required"
        case schemaVersion = "schema_version"
        case status = "status"
    }

    public init(correlationID: String, message: String, operation: SaaSOperatingAutomationWorkerHandoffRequestOperation, payload: SaaSOperatingAutomationWorkerHandoffResponsePayload, privateImplementationRequired: Bool, schemaVersion: SaaSOperatingAutomationResponseSchemaVersion, status: ResponseStatus) {
        self.correlationID = correlationID
        self.message = message
        self.operation = operation
        self.payload = payload
        self.privateImplementationRequired = privateImplementationRequired
        self.schemaVersion = schemaVersion
        self.status = status
    }
}

// MARK: SaaSOperatingAutomationWorkerHandoffResponse convenience initializers and mutators

public extension SaaSOperatingAutomationWorkerHandoffResponse {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationWorkerHandoffResponse.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        correlationID: String? = nil,
        message: String? = nil,
        operation: SaaSOperatingAutomationWorkerHandoffRequestOperation? = nil,
        payload: SaaSOperatingAutomationWorkerHandoffResponsePayload? = nil,
        privateImplementationRequired: Bool? = nil,
        schemaVersion: SaaSOperatingAutomationResponseSchemaVersion? = nil,
        status: ResponseStatus? = nil
    ) -> SaaSOperatingAutomationWorkerHandoffResponse {
        return SaaSOperatingAutomationWorkerHandoffResponse(
            correlationID: correlationID ?? self.correlationID,
            message: message ?? self.message,
            operation: operation ?? self.operation,
            payload: payload ?? self.payload,
            privateImplementationRequired: privateImplementationRequired ?? self.privateImplementationRequired,
            schemaVersion: schemaVersion ?? self.schemaVersion,
            status: status ?? self.status
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// What the service reports back.
// MARK: - SaaSOperatingAutomationWorkerHandoffResponsePayload
public struct SaaSOperatingAutomationWorkerHandoffResponsePayload: Codable {
    /// One sentence that says where to read on.
    public let nextStep: String
    /// The private modules that would do the work, a name each; at least one, none twice.
    public let privateModulesRequired: [String]
    /// The readiness of the handoff, and the labels of what it refers to.
    public let summary: SaaSOperatingAutomationWorkerHandoffSummary

    public enum CodingKeys: String, CodingKey {
        case nextStep = "next_step"
        case privateModulesRequired = "private_modules_required"
        case summary = "summary"
    }

    public init(nextStep: String, privateModulesRequired: [String], summary: SaaSOperatingAutomationWorkerHandoffSummary) {
        self.nextStep = nextStep
        self.privateModulesRequired = privateModulesRequired
        self.summary = summary
    }
}

// MARK: SaaSOperatingAutomationWorkerHandoffResponsePayload convenience initializers and mutators

public extension SaaSOperatingAutomationWorkerHandoffResponsePayload {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationWorkerHandoffResponsePayload.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        nextStep: String? = nil,
        privateModulesRequired: [String]? = nil,
        summary: SaaSOperatingAutomationWorkerHandoffSummary? = nil
    ) -> SaaSOperatingAutomationWorkerHandoffResponsePayload {
        return SaaSOperatingAutomationWorkerHandoffResponsePayload(
            nextStep: nextStep ?? self.nextStep,
            privateModulesRequired: privateModulesRequired ?? self.privateModulesRequired,
            summary: summary ?? self.summary
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The readiness of the handoff, and the labels of what it refers to.
// MARK: - SaaSOperatingAutomationWorkerHandoffSummary
public struct SaaSOperatingAutomationWorkerHandoffSummary: Codable {
    /// What still stands in the way, a phrase each; empty when nothing does.
    public let blockers: [String]
    /// The environment that the request asked for.
    public let deploymentEnvironment: String
    /// The label that stands for the private evidence sink.
    public let evidenceSinkRef: String
    /// The sentence that names what remains private.
    public let handoffBoundary: SummaryHandoffBoundary
    /// How far the handoff to a private worker has come.
    public let handoffStatus: HandoffStatus
    /// Always true: what the summary says holds only once a private service has validated it.
    public let privateValidationRequired: Bool
    /// The checks that the request asked for.
    public let requiredChecks: [Check]
    /// The label that stands for the private retry policy.
    public let retryPolicyRef: String
    /// The label that stands for the private scheduler.
    public let schedulerRef: String
    /// The public-safe label of the tenant that the exchange is about; never a customer's name
    /// or account number.
    public let tenantID: String
    /// The mode that the request asked for.
    public let workerMode: WorkerMode
    /// The label of the role that owns the worker.
    public let workerOwner: String
    /// The targets that the request asked for.
    public let workerTargets: [String]

    public enum CodingKeys: String, CodingKey {
        case blockers = "blockers"
        case deploymentEnvironment = "deployment_environment"
        case evidenceSinkRef = "evidence_sink_ref"
        case handoffBoundary = "handoff_boundary"
        case handoffStatus = "handoff_status"
        case privateValidationRequired = "private_validation_required"
        case requiredChecks = "required_checks"
        case retryPolicyRef = "retry_policy_ref"
        case schedulerRef = "scheduler_ref"
        case tenantID = "tenant_id"
        case workerMode = "worker_mode"
        case workerOwner = "worker_owner"
        case workerTargets = "worker_targets"
    }

    public init(blockers: [String], deploymentEnvironment: String, evidenceSinkRef: String, handoffBoundary: SummaryHandoffBoundary, handoffStatus: HandoffStatus, privateValidationRequired: Bool, requiredChecks: [Check], retryPolicyRef: String, schedulerRef: String, tenantID: String, workerMode: WorkerMode, workerOwner: String, workerTargets: [String]) {
        self.blockers = blockers
        self.deploymentEnvironment = deploymentEnvironment
        self.evidenceSinkRef = evidenceSinkRef
        self.handoffBoundary = handoffBoundary
        self.handoffStatus = handoffStatus
        self.privateValidationRequired = privateValidationRequired
        self.requiredChecks = requiredChecks
        self.retryPolicyRef = retryPolicyRef
        self.schedulerRef = schedulerRef
        self.tenantID = tenantID
        self.workerMode = workerMode
        self.workerOwner = workerOwner
        self.workerTargets = workerTargets
    }
}

// MARK: SaaSOperatingAutomationWorkerHandoffSummary convenience initializers and mutators

public extension SaaSOperatingAutomationWorkerHandoffSummary {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationWorkerHandoffSummary.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        blockers: [String]? = nil,
        deploymentEnvironment: String? = nil,
        evidenceSinkRef: String? = nil,
        handoffBoundary: SummaryHandoffBoundary? = nil,
        handoffStatus: HandoffStatus? = nil,
        privateValidationRequired: Bool? = nil,
        requiredChecks: [Check]? = nil,
        retryPolicyRef: String? = nil,
        schedulerRef: String? = nil,
        tenantID: String? = nil,
        workerMode: WorkerMode? = nil,
        workerOwner: String? = nil,
        workerTargets: [String]? = nil
    ) -> SaaSOperatingAutomationWorkerHandoffSummary {
        return SaaSOperatingAutomationWorkerHandoffSummary(
            blockers: blockers ?? self.blockers,
            deploymentEnvironment: deploymentEnvironment ?? self.deploymentEnvironment,
            evidenceSinkRef: evidenceSinkRef ?? self.evidenceSinkRef,
            handoffBoundary: handoffBoundary ?? self.handoffBoundary,
            handoffStatus: handoffStatus ?? self.handoffStatus,
            privateValidationRequired: privateValidationRequired ?? self.privateValidationRequired,
            requiredChecks: requiredChecks ?? self.requiredChecks,
            retryPolicyRef: retryPolicyRef ?? self.retryPolicyRef,
            schedulerRef: schedulerRef ?? self.schedulerRef,
            tenantID: tenantID ?? self.tenantID,
            workerMode: workerMode ?? self.workerMode,
            workerOwner: workerOwner ?? self.workerOwner,
            workerTargets: workerTargets ?? self.workerTargets
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The sentence that names what remains private.
public enum SummaryHandoffBoundary: String, Codable {
    case sentence = "worker source, scheduler registration, runtime queues, connector delivery, evidence sinks, retry execution, and customer systems remain private service responsibilities"
}

/// How far the handoff to a private worker has come.
public enum HandoffStatus: String, Codable {
    case blocked = "blocked"
    case planned = "planned"
    case ready = "ready"
    case requiresPrivateService = "requires_private_service"
    case unknown = "unknown"
}

/// The values that a user may give to build an exchange of this operation; what is left out
/// takes its default.
// MARK: - SaaSOperatingAutomationWorkerHandoffInput
public struct SaaSOperatingAutomationWorkerHandoffInput: Codable {
    /// What still stands in the way, a phrase each; empty when nothing does.
    public let blockers: [String]?
    /// The label that ties a response to its request.
    public let correlationID: String?
    /// The label of the environment that the worker would be attached to.
    public let deploymentEnvironment: String?
    /// The label that stands for the private evidence sink.
    public let evidenceSinkRef: String?
    /// How far the handoff to a private worker has come.
    public let handoffStatus: HandoffStatus?
    /// The label of the client that asks.
    public let requestedBy: String?
    /// The checks that must be ready, in the order in which they are reported; at least one,
    /// none twice.
    public let requiredChecks: [Check]?
    /// The label that stands for the private retry policy.
    public let retryPolicyRef: String?
    /// The label that stands for the private scheduler.
    public let schedulerRef: String?
    /// The public-safe label of the tenant that the exchange is about; never a customer's name
    /// or account number.
    public let tenantID: String
    /// Whether the private worker would only rehearse, run beside production, or act.
    public let workerMode: WorkerMode?
    /// The label of the role that owns the worker.
    public let workerOwner: String?
    /// The public-safe names of what the worker would work on; the check names are the usual
    /// ones.
    public let workerTargets: [String]?

    public enum CodingKeys: String, CodingKey {
        case blockers = "blockers"
        case correlationID = "correlation_id"
        case deploymentEnvironment = "deployment_environment"
        case evidenceSinkRef = "evidence_sink_ref"
        case handoffStatus = "handoff_status"
        case requestedBy = "requested_by"
        case requiredChecks = "required_checks"
        case retryPolicyRef = "retry_policy_ref"
        case schedulerRef = "scheduler_ref"
        case tenantID = "tenant_id"
        case workerMode = "worker_mode"
        case workerOwner = "worker_owner"
        case workerTargets = "worker_targets"
    }

    public init(blockers: [String]?, correlationID: String?, deploymentEnvironment: String?, evidenceSinkRef: String?, handoffStatus: HandoffStatus?, requestedBy: String?, requiredChecks: [Check]?, retryPolicyRef: String?, schedulerRef: String?, tenantID: String, workerMode: WorkerMode?, workerOwner: String?, workerTargets: [String]?) {
        self.blockers = blockers
        self.correlationID = correlationID
        self.deploymentEnvironment = deploymentEnvironment
        self.evidenceSinkRef = evidenceSinkRef
        self.handoffStatus = handoffStatus
        self.requestedBy = requestedBy
        self.requiredChecks = requiredChecks
        self.retryPolicyRef = retryPolicyRef
        self.schedulerRef = schedulerRef
        self.tenantID = tenantID
        self.workerMode = workerMode
        self.workerOwner = workerOwner
        self.workerTargets = workerTargets
    }
}

// MARK: SaaSOperatingAutomationWorkerHandoffInput convenience initializers and mutators

public extension SaaSOperatingAutomationWorkerHandoffInput {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SaaSOperatingAutomationWorkerHandoffInput.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        blockers: [String]?? = nil,
        correlationID: String?? = nil,
        deploymentEnvironment: String?? = nil,
        evidenceSinkRef: String?? = nil,
        handoffStatus: HandoffStatus?? = nil,
        requestedBy: String?? = nil,
        requiredChecks: [Check]?? = nil,
        retryPolicyRef: String?? = nil,
        schedulerRef: String?? = nil,
        tenantID: String? = nil,
        workerMode: WorkerMode?? = nil,
        workerOwner: String?? = nil,
        workerTargets: [String]?? = nil
    ) -> SaaSOperatingAutomationWorkerHandoffInput {
        return SaaSOperatingAutomationWorkerHandoffInput(
            blockers: blockers ?? self.blockers,
            correlationID: correlationID ?? self.correlationID,
            deploymentEnvironment: deploymentEnvironment ?? self.deploymentEnvironment,
            evidenceSinkRef: evidenceSinkRef ?? self.evidenceSinkRef,
            handoffStatus: handoffStatus ?? self.handoffStatus,
            requestedBy: requestedBy ?? self.requestedBy,
            requiredChecks: requiredChecks ?? self.requiredChecks,
            retryPolicyRef: retryPolicyRef ?? self.retryPolicyRef,
            schedulerRef: schedulerRef ?? self.schedulerRef,
            tenantID: tenantID ?? self.tenantID,
            workerMode: workerMode ?? self.workerMode,
            workerOwner: workerOwner ?? self.workerOwner,
            workerTargets: workerTargets ?? self.workerTargets
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// What `cavra validate --format json` prints.
// MARK: - ValidationReport
public struct ValidationReport: Codable {
    /// How many documents were read.
    public let documents: Int
    /// How many of them were refused.
    public let invalid: Int
    /// Every fault of every document, in the order read.
    public let issues: [ReportIssue]
    /// The version of the report's shape.
    public let schemaVersion: ValidationReportSchemaVersion
    /// True when every document asked for was read, and none was refused.
    public let valid: Bool

    public enum CodingKeys: String, CodingKey {
        case documents = "documents"
        case invalid = "invalid"
        case issues = "issues"
        case schemaVersion = "schema_version"
        case valid = "valid"
    }

    public init(documents: Int, invalid: Int, issues: [ReportIssue], schemaVersion: ValidationReportSchemaVersion, valid: Bool) {
        self.documents = documents
        self.invalid = invalid
        self.issues = issues
        self.schemaVersion = schemaVersion
        self.valid = valid
    }
}

// MARK: ValidationReport convenience initializers and mutators

public extension ValidationReport {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ValidationReport.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        documents: Int? = nil,
        invalid: Int? = nil,
        issues: [ReportIssue]? = nil,
        schemaVersion: ValidationReportSchemaVersion? = nil,
        valid: Bool? = nil
    ) -> ValidationReport {
        return ValidationReport(
            documents: documents ?? self.documents,
            invalid: invalid ?? self.invalid,
            issues: issues ?? self.issues,
            schemaVersion: schemaVersion ?? self.schemaVersion,
            valid: valid ?? self.valid
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// One fault, and the document it is in.
// MARK: - ReportIssue
public struct ReportIssue: Codable {
    /// The column of the fault in UTF-16 code units, from 1.
    public let column: Int?
    /// The line of the fault, from 1.
    public let line: Int?
    /// What must hold, in one sentence that never repeats the value.
    public let message: String
    /// A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or
    /// has one too many.
    public let path: String
    /// The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
    public let rule: String
    /// The file that the document came from, or - for standard input.
    public let source: String

    public enum CodingKeys: String, CodingKey {
        case column = "column"
        case line = "line"
        case message = "message"
        case path = "path"
        case rule = "rule"
        case source = "source"
    }

    public init(column: Int?, line: Int?, message: String, path: String, rule: String, source: String) {
        self.column = column
        self.line = line
        self.message = message
        self.path = path
        self.rule = rule
        self.source = source
    }
}

// MARK: ReportIssue convenience initializers and mutators

public extension ReportIssue {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ReportIssue.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        column: Int?? = nil,
        line: Int?? = nil,
        message: String? = nil,
        path: String? = nil,
        rule: String? = nil,
        source: String? = nil
    ) -> ReportIssue {
        return ReportIssue(
            column: column ?? self.column,
            line: line ?? self.line,
            message: message ?? self.message,
            path: path ?? self.path,
            rule: rule ?? self.rule,
            source: source ?? self.source
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

/// The version of the report's shape.
public enum ValidationReportSchemaVersion: String, Codable {
    case cavraValidationReportV1 = "cavra.validation_report.v1"
}

// MARK: - Helper functions for creating encoders and decoders

func newJSONDecoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    if #available(iOS 10.0, OSX 10.12, tvOS 10.0, watchOS 3.0, *) {
        decoder.dateDecodingStrategy = .iso8601
    }
    return decoder
}

func newJSONEncoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    if #available(iOS 10.0, OSX 10.12, tvOS 10.0, watchOS 3.0, *) {
        encoder.dateEncodingStrategy = .iso8601
    }
    return encoder
}
