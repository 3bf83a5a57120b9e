import cavra.contract.mapper
import com.fasterxml.jackson.databind.JsonMappingException
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import java.io.File

/** Reads documents as the generated types and prints what they write again; null for one that the types refuse. */
fun main(arguments: Array<String>) {
    val cases = mapper.readTree(File(arguments[0]))
    val written = cases.associate { it["id"].asText() to again(it["type"].asText(), it["text"].asText()) }
    println(jacksonObjectMapper().writeValueAsString(written))
}

// #region read

/** A document as its class, such as `Problem::class.java`; an exception where the class refuses it. */
fun <Document> read(text: String, type: Class<Document>): Document = mapper.readValue(text, type)

// #endregion read

private fun again(name: String, text: String): String? =
    try {
        mapper.writeValueAsString(read(text, Class.forName("cavra.contract.$name")))
    } catch (refused: JsonMappingException) {
        null
    }
